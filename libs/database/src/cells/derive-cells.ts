import type { Day } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { CellCause, CellKey, CellDraft } from './cell-record.js';
import type { StoredCell } from './store-cell.js';

/** One cell that was derived again. */
export interface DerivedCell {
  key: CellKey;
  draft: CellDraft;
  stored: StoredCell;
}

export async function deriveAndStore(tx: Tx, keys: CellKey[], day: Day, cause: CellCause): Promise<DerivedCell[]> {
  void [tx, keys, day, cause];
  throw new Error('Not in this build.');
}
