import { isAssessed, type Confidence, type Status } from '@states-must/domain';
import type { CellDraft } from './cell-record.js';

/** The letter of each status in the grid. */
export const STATUS_LETTERS: Record<Status, string> = {
  MET: 'M',
  PARTLY_MET: 'P',
  NOT_MET: 'N',
  CONTRARY: 'C',
  VARIES: 'V',
  NO_EVIDENCE: 'E',
  NOT_ASSESSED: 'U',
  NOT_APPLICABLE: 'X',
};

/** The letter of each confidence in the grid; '-' where there is none. */
export const CONFIDENCE_LETTERS: Record<Confidence, string> = { HIGH: 'h', MEDIUM: 'm', LOW: 'l' };

/** What the grid shows of one cell: four characters. */
export interface CellLetters {
  letter: string;
  confidence: string;
  answered: string;
  flags: string;
}

/** The characters of a cell. What people hold, and what is stale, is marked on assessed cells only. */
export function lettersOf({ outcome, basis }: Pick<CellDraft, 'outcome' | 'basis'>): CellLetters {
  const assessed = isAssessed(outcome.status);
  const flags =
    (outcome.contested ? 1 : 0) +
    (outcome.complete ? 0 : 2) +
    (assessed && basis === 'ASSESSED' ? 4 : 0) +
    (assessed && outcome.stale ? 8 : 0);
  return {
    letter: STATUS_LETTERS[outcome.status],
    confidence: outcome.confidence === null ? '-' : CONFIDENCE_LETTERS[outcome.confidence],
    // One digit a column: a standard with more than 35 criteria in one obligation would need another form.
    answered: Math.min(outcome.answered, 35).toString(36),
    flags: flags.toString(16),
  };
}
