import { COUNT_WORDS } from '../../ui/status/counts-sentence.js';
import { assessedOf } from '../../ui/status/count-statuses.js';
import { ASSESSED_LETTERS, statusOfLetter, type StatusLetter } from '../../ui/status/status-letters.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import type { MatrixSelection } from './select-matrix.js';

/** A line of sums under the places: one status, or all that are assessed. */
export type SumLine = StatusLetter | 'assessed';

/** The lines in their order; the keys go through them below the last place. */
export const SUM_LINES: readonly SumLine[] = [...COUNT_WORDS.map(([letter]) => letter), 'assessed'];

/** The count of a line in a shown column. */
export function sumOf({ perColumn }: MatrixSelection, line: SumLine, column: number): number {
  const counts = perColumn[column];
  if (!counts) return 0;
  return line === 'assessed' ? assessedOf(counts) : counts[line];
}

/** The values of the `status` filter that keep the places a line counts. */
export const statusesOf = (line: SumLine): string[] =>
  (line === 'assessed' ? [...ASSESSED_LETTERS] : [line]).map((letter) => STATUS_IN_ADDRESS[statusOfLetter(letter)]);
