import type { Day, UpcomingKind } from '@states-must/domain';
import type { CellKey, ChangeCause } from '../cells/cell-record.js';
import type { CellHead } from '../cells/head.js';

/** One change of a published answer. */
export interface ChangeRecord extends CellKey {
  id: string;
  /** ISO moment at which it was recorded. */
  at: string;
  /** The day from which the new answer holds in the world; null where it always did, as far as is known. */
  since: Day | null;
  kind: ChangeCause;
  before: CellHead;
  after: CellHead;
  /** Ids of the items that brought it, whatever became of them. */
  evidence: string[];
  methodVersion: string;
}

/** Which cells; null means all of them. */
export interface CellsAsked {
  standard: string;
  jurisdictions: string[] | null;
  obligations: string[] | null;
}

/** Which changes. */
export interface ChangesAsked extends CellsAsked {
  kinds: ChangeCause[] | null;
  /** First and last day (UTC) on which it was recorded; null means no bound. */
  from: Day | null;
  to: Day | null;
}

/** Which of what is to come. */
export interface UpcomingAsked extends CellsAsked {
  /** First and last day on which it comes; null means no bound. */
  from: Day | null;
  to: Day | null;
}

/** A page of changes, newest first. */
export interface ChangePage {
  items: { record: ChangeRecord; cursor: string }[];
  total: number;
  hasNext: boolean;
}

/** One day to come on which a cell turns, or a review that is due. */
export interface UpcomingRecord extends CellKey {
  day: Day;
  kind: UpcomingKind;
  before: Pick<CellHead, 'status' | 'confidence'>;
  after: Pick<CellHead, 'status' | 'confidence'>;
  /** Ids of the items that bring it; none where evidence grows old or people are due. */
  items: string[];
}
