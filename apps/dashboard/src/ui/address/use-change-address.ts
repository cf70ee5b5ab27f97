import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The address has changed, the page has not: the focus stays where it is. */
    samePage?: boolean;
  }
}

/** Gives the open page another address in place of its own; it asks nothing of unsaved input, which stays. */
export function useChangeAddress(): (to: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (to: string) => {
      void navigate({
        to,
        replace: true,
        resetScroll: false,
        ignoreBlocker: true,
        state: (now) => ({ ...now, samePage: true }),
      });
    },
    [navigate],
  );
}
