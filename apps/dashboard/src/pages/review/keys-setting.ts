import { useState } from 'react';

const PLACE = 'review-keys';

function saved(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys decide; it can be switched off, and the browser remembers that. */
export function useKeysSetting(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(saved);
  const set = (next: boolean) => {
    setOn(next);
    try {
      if (next) localStorage.removeItem(PLACE);
      else localStorage.setItem(PLACE, 'off');
    } catch {
      // Without storage it lasts as long as the page.
    }
  };
  return [on, set];
}
