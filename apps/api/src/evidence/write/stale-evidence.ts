import { decisionsOf, type EvidenceRecord, type Tx } from '@states-must/database';
import { Refusal } from '../../platform/write/refusal.js';
import { lastChange } from './last-change.js';

/** The write was made on an older version of an item; the one that stands now goes with it, and who changed it how. */
export class StaleEvidence extends Refusal {
  constructor(
    readonly current: EvidenceRecord,
    change: string,
  ) {
    super([
      {
        code: 'STALE_VERSION',
        field: 'version',
        message: `${change} after you opened it: it is at version ${current.version} now. Look at it again, then repeat what you did.`,
      },
    ]);
  }
}

/** The refusal of a write on an older version, as the caller may know it: others by their role alone. */
export const staleEvidence = async (tx: Tx, current: EvidenceRecord): Promise<StaleEvidence> =>
  new StaleEvidence(current, lastChange(current, await decisionsOf(tx, current.id), tx.memberId));
