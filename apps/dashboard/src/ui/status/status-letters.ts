import type { Confidence, Status } from './status-types.js';

/** The letters in which the matrix writes statuses, one a column. */
export type StatusLetter = 'M' | 'P' | 'N' | 'C' | 'V' | 'E' | 'U' | 'X';
/** The letters of confidence; `-` where there is none. */
export type ConfidenceLetter = 'h' | 'm' | 'l' | '-';

const LETTER_OF: Record<Status, StatusLetter> = {
  MET: 'M',
  PARTLY_MET: 'P',
  NOT_MET: 'N',
  CONTRARY: 'C',
  VARIES: 'V',
  NO_EVIDENCE: 'E',
  NOT_ASSESSED: 'U',
  NOT_APPLICABLE: 'X',
};
const STATUS_OF = Object.fromEntries(Object.entries(LETTER_OF).map(([status, letter]) => [letter, status])) as Record<
  StatusLetter,
  Status
>;
const CONFIDENCE_OF: Record<ConfidenceLetter, Confidence | null> = { h: 'HIGH', m: 'MEDIUM', l: 'LOW', '-': null };

/** All letters in the order in which counts are read. */
export const STATUS_LETTERS: readonly StatusLetter[] = ['M', 'P', 'N', 'C', 'V', 'E', 'U', 'X'];
/** The letters of assessed cells: somebody's evidence answers at least one criterion. */
export const ASSESSED_LETTERS: readonly StatusLetter[] = ['M', 'P', 'N', 'C', 'V'];

export const letterOfStatus = (status: Status): StatusLetter => LETTER_OF[status];
export const statusOfLetter = (letter: string): Status => STATUS_OF[letter as StatusLetter] ?? 'NOT_ASSESSED';
export const confidenceOfLetter = (letter: string | undefined): Confidence | null =>
  CONFIDENCE_OF[letter as ConfidenceLetter] ?? null;
