import { useCallback } from 'react';
import { withClocks } from './clocks.js';
import { withKept } from './kept.js';
import { useClocks } from './use-clocks.js';
import { useKept } from './use-kept.js';
import { useLanguage } from '../text/use-language.js';

/** The full path of an address of `addresses.ts`, for places where a link is drawn by hand: `/en/places/no`. */
export function useHref(): (to: string) => string {
  const { tag } = useLanguage();
  const { clocks } = useClocks();
  const kept = useKept();
  return useCallback(
    (to: string) => `/${tag}${to === '/' ? '' : withKept(withClocks(to, clocks), kept)}`,
    [tag, clocks, kept],
  );
}
