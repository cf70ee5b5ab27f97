import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Gives the focus to the page's content when another page is opened, so that the keyboard and screen readers start there. */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  const samePage = useLocation({ select: (location) => location.state.samePage === true });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // The page has only got another address; who comes back to it later has the focus nowhere.
    if (samePage && main.current?.contains(document.activeElement)) return;
    main.current?.focus({ preventScroll: true });
  }, [path, samePage]);
  return main;
}
