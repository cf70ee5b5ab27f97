import type { EvidenceRecord } from '@states-must/database';
import { Refusal } from '../../platform/write/refusal.js';

/** The files of an older version of an item were to be changed; the one that stands now goes with the refusal. */
export class StaleItem extends Refusal {
  constructor(readonly current: EvidenceRecord) {
    super([
      {
        code: 'STALE_VERSION',
        field: 'version',
        message: `Somebody changed this item after you opened it: it is at version ${current.version} now. Look at it again, then repeat what you did.`,
      },
    ]);
  }
}
