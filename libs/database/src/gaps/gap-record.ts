import type { Day, GapFacts, GapState, Role } from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';

/** Work on a gap as it is stored. */
export interface GapWorkRecord {
  state: GapState;
  /** Id of whoever has it. */
  memberId: string;
  /** Id of whoever moved it last. */
  movedBy: string;
  /** The role under which it was moved last. */
  role: Role;
  until: Day | null;
  note: string | null;
  /** Version of the published cell at the time; 0 where nothing was on record. */
  cellVersion: number;
  version: number;
  /** ISO moment. */
  movedAt: string;
  /** True where the last step can be undone. */
  undoable: boolean;
}

/** A step of work on a gap, as it is to be stored. */
export type GapMove = Pick<GapWorkRecord, 'state' | 'role' | 'until' | 'note' | 'cellVersion'>;

/** A cell with what tells its gaps, and the work on it. */
export interface GapRow extends CellKey {
  facts: GapFacts;
  /** Version of the published cell; 0 where nothing is on record. */
  cellVersion: number;
  work: GapWorkRecord | null;
}
