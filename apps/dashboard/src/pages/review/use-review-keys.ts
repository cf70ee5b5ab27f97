import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';

/** What the single keys do. Physical keys, so that they work on Arabic keyboards too. */
export interface ReviewKeys {
  /** a */
  approve: () => void;
  /** r */
  sendBack: () => void;
  /** d */
  decline: () => void;
  /** 1 to 5, counted from 0 */
  check: (at: number) => void;
  /** j */
  next: () => void;
  /** k */
  previous: () => void;
}

/** Whether keys now write text or choose from a list. Boxes to tick take no letters, so the keys work on them. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return (
    target.matches('textarea, select') || target.isContentEditable || target.closest('dialog, [role=listbox]') !== null
  );
}

/** Listens for the keys of review while the page is open and `on` is set. */
export function useReviewKeys(keys: ReviewKeys, on: boolean): void {
  const press = useEffectEvent((name: keyof ReviewKeys, at: number) => keys[name](at));
  useEffect(() => {
    if (!on) return undefined;
    const bind =
      (name: keyof ReviewKeys, at = 0) =>
      (event: KeyboardEvent) => {
        event.preventDefault();
        press(name, at);
      };
    return tinykeys(
      window,
      {
        KeyA: bind('approve'),
        KeyR: bind('sendBack'),
        KeyD: bind('decline'),
        KeyJ: bind('next'),
        KeyK: bind('previous'),
        ...Object.fromEntries([1, 2, 3, 4, 5].map((digit) => [`Digit${digit}`, bind('check', digit - 1)])),
      },
      { ignore: ({ target, repeat, isComposing }) => repeat || isComposing || isTyping(target) },
    );
  }, [on]);
}
