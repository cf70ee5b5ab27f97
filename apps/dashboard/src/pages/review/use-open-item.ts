import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { reviewAddress } from '../../ui/address/addresses.js';

/** Kept with the entry in the history: the item was opened from the queue, so the focus belongs to it. */
interface OpenedFromQueue {
  focusItem?: boolean;
}

/** Opens an item of the queue, or the bare queue, and gives it the focus. */
export function useOpenItem(): (id: string | undefined) => void {
  const navigate = useNavigate();
  return useCallback(
    (id) => {
      const state: OpenedFromQueue = { focusItem: true };
      void navigate({ to: reviewAddress(id), state: state as unknown as true, resetScroll: false });
    },
    [navigate],
  );
}

/** Whether what is open was opened from the queue; a text that changes with each opening, empty where it was not. */
export function useOpenedFromQueue(): string {
  return useLocation({
    select: ({ state, pathname }) => ((state as OpenedFromQueue).focusItem ? pathname : ''),
  });
}
