import { STATUS_LETTERS, type StatusLetter } from './status-letters.js';

/** How many cells have each status; every letter is present, zeros too. */
export type StatusCounts = Record<StatusLetter, number>;

export const noCounts = (): StatusCounts =>
  Object.fromEntries(STATUS_LETTERS.map((letter) => [letter, 0])) as StatusCounts;

/** Counts statuses written as letters, one or many rows of them. A letter that is not known counts as not assessed. */
export function countStatuses(rows: Iterable<string>): StatusCounts {
  const counts = noCounts();
  for (const row of rows) {
    for (const letter of row) counts[letter in counts ? (letter as StatusLetter) : 'U'] += 1;
  }
  return counts;
}

/** All cells counted. */
export const totalOf = (counts: StatusCounts): number =>
  STATUS_LETTERS.reduce((sum, letter) => sum + counts[letter], 0);

/** The cells to which the duty applies: the denominator of every count. */
export const applicableOf = (counts: StatusCounts): number => totalOf(counts) - counts.X;

/** Cells with a status that evidence or parts give: met, partly met, not met, contrary, varies. */
export const assessedOf = (counts: StatusCounts): number => counts.M + counts.P + counts.N + counts.C + counts.V;
