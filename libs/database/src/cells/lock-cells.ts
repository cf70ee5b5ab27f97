import type { Tx } from '../connection/tx.js';
import type { CellKey } from './cell-record.js';

export async function lockCells(tx: Tx, keys: CellKey[]): Promise<void> {
  void [tx, keys];
  throw new Error('Not in this build.');
}
