import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';

/** Whether the reader is typing or stands in a dialog: then a single key means itself. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null;

/**
 * Shortcuts of one key each, by the key's place on the keyboard (`BracketLeft`), so that they work on every layout.
 * `keys` must be kept between renderings; null switches them off.
 */
export function useSingleKeys(keys: Readonly<Record<string, () => void>> | null): void {
  useEffect(() => {
    if (keys === null) return undefined;
    const guarded = Object.entries(keys).map(([key, act]) => [
      key,
      (event: KeyboardEvent) => {
        if (event.defaultPrevented || isTyping(event.target)) return;
        event.preventDefault();
        act();
      },
    ]);
    return tinykeys(window, Object.fromEntries(guarded));
  }, [keys]);
}
