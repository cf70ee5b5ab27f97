import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Gives the focus to the page's content when another page is opened, so that the keyboard and screen readers start there. */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
