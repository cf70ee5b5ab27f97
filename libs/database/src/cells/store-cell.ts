import type { Status } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { CellCause, CellDraft } from './cell-record.js';

/** What storing a cell did. */
export interface StoredCell {
  /** True where anything of the published answer changed. */
  changed: boolean;
  /** The status before; NOT_ASSESSED where nothing was on record. */
  before: Status;
}

export async function storeCell(tx: Tx, draft: CellDraft, cause: CellCause): Promise<StoredCell> {
  void [tx, draft, cause];
  throw new Error('Not in this build.');
}
