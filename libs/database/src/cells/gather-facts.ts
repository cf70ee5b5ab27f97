import type { CellFacts } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { CellKey } from './cell-record.js';

export async function gatherFacts(tx: Tx, key: CellKey): Promise<CellFacts> {
  void [tx, key];
  throw new Error('Not in this build.');
}

export async function gatherFactsOf(tx: Tx, keys: CellKey[]): Promise<Map<string, CellFacts>> {
  void [tx, keys];
  throw new Error('Not in this build.');
}
