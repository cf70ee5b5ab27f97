import type { Day } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { CellKey, CellRecord } from './cell-record.js';

export async function readCell(tx: Tx, key: CellKey): Promise<CellRecord | null> {
  void [tx, key];
  throw new Error('Not in this build.');
}

export async function readCells(tx: Tx, keys: CellKey[]): Promise<Map<string, CellRecord>> {
  void [tx, keys];
  throw new Error('Not in this build.');
}

export async function readCellsOf(tx: Tx, standard: string, jurisdiction: string): Promise<CellRecord[]> {
  void [tx, standard, jurisdiction];
  throw new Error('Not in this build.');
}

export async function readCellsOfObligation(tx: Tx, standard: string, obligation: string): Promise<CellRecord[]> {
  void [tx, standard, obligation];
  throw new Error('Not in this build.');
}

export async function cellsDue(tx: Tx, day: Day): Promise<CellKey[]> {
  void [tx, day];
  throw new Error('Not in this build.');
}

export async function evidenceTo(tx: Tx): Promise<Day | null> {
  void [tx];
  throw new Error('Not in this build.');
}
