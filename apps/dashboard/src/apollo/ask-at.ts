/** The day for which, and the moment as known at which; null for today, and for now. */
export interface AskedClocks {
  asOf: string | null;
  knownAt: string | null;
}

/** Today, as known now. */
export const NOW: AskedClocks = { asOf: null, knownAt: null };

/**
 * How a query is asked for a day and a state of the record. What is true today may come from the cache; what was true
 * on another day is never kept there, where it could be taken for today's.
 */
export function askAt<V extends object>(clocks: AskedClocks, variables: V) {
  const { asOf, knownAt } = clocks;
  const asked = { ...(asOf !== null && { asOf }), ...(knownAt !== null && { knownAt }) };
  const other = asOf !== null || knownAt !== null;
  return {
    variables: { ...variables, ...asked },
    fetchPolicy: other ? ('no-cache' as const) : ('cache-first' as const),
  };
}
