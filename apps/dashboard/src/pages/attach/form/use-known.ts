import { createContext, useContext } from 'react';
import type { Known } from './known.js';

/** Gives the parts of the form what it is checked against. */
export const KnownContext = createContext<Known | null>(null);

/** What the form is checked against. */
export function useKnown(): Known {
  const known = useContext(KnownContext);
  if (!known) throw new Error('This part stands outside the form.');
  return known;
}
