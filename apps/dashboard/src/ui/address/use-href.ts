import { useCallback } from 'react';
import { withClocks } from './clocks.js';
import { useClocks } from './use-clocks.js';
import { useLanguage } from '../text/use-language.js';

/** The full path of an address of `addresses.ts`, for places where a link is drawn by hand: `/en/places/no`. */
export function useHref(): (to: string) => string {
  const { tag } = useLanguage();
  const { clocks } = useClocks();
  return useCallback((to: string) => `/${tag}${to === '/' ? '' : withClocks(to, clocks)}`, [tag, clocks]);
}
