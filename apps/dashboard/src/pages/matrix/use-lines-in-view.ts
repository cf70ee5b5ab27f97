import { useCallback, useSyncExternalStore, type RefObject } from 'react';
import { linesInView, type LineRange } from './lines-in-view.js';

/** Height that is drawn before the box is there to be measured, in pixels: a common screen. */
const FIRST_HEIGHT = 774;

/**
 * The lines that a scrolling box shows, while it scrolls and changes its size. Only a change of the lines draws
 * anything, at once, so that no empty rows are seen.
 * @param starts where each line begins, of `lineStarts`
 * @param more lines drawn beyond each edge
 */
export function useLinesInView(box: RefObject<HTMLElement | null>, starts: readonly number[], more: number): LineRange {
  const subscribe = useCallback((tell: () => void) => watch(box, tell), [box]);
  // As text, so that what is the same is seen to be the same.
  const shown = useSyncExternalStore(subscribe, () => {
    const { scrollTop = 0, clientHeight = FIRST_HEIGHT } = box.current ?? {};
    const { first, last } = linesInView(starts, scrollTop, clientHeight, more);
    return `${first} ${last}`;
  });
  const [first = 0, last = 0] = shown.split(' ').map(Number);
  return { first, last };
}

/** Tells when a box scrolls or changes its size, until the answer is called. */
function watch(box: RefObject<HTMLElement | null>, tell: () => void): () => void {
  const element = box.current;
  if (!element) return () => undefined;
  element.addEventListener('scroll', tell, { passive: true });
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
  sizes?.observe(element);
  return () => {
    element.removeEventListener('scroll', tell);
    sizes?.disconnect();
  };
}
