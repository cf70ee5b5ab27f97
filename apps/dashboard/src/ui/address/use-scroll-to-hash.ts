import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Brings the part of the page that the address names (`#crm-1`) into view once the page's content is there. */
export function useScrollToHash(ready: boolean): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (!ready || hash === '') return;
    document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [ready, hash]);
}
