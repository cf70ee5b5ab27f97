import { useCallback, useRef } from 'react';

/** Does one thing after the other: each write of a draft needs the version that the one before it made. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** The turns of one form. A write that fails lets the next one have its turn. */
export function useTurns(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined);
    return turn;
  }, []);
}
