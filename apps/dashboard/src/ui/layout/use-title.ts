import { useEffect } from 'react';

/** Puts the page's name into the tab: "Norway · States Must". */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · States Must` : 'States Must';
  }, [title]);
}
