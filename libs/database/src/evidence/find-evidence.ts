import type { Tx } from '../connection/tx.js';
import type { CellKey } from '../cells/cell-record.js';
import type { EvidenceRecord } from './evidence-record.js';

export async function findEvidence(tx: Tx, id: string): Promise<EvidenceRecord | null> {
  void [tx, id];
  throw new Error('Not in this build.');
}

export async function findEvidenceMany(tx: Tx, ids: string[]): Promise<EvidenceRecord[]> {
  void [tx, ids];
  throw new Error('Not in this build.');
}

export async function evidenceOfCell(tx: Tx, key: CellKey): Promise<EvidenceRecord[]> {
  void [tx, key];
  throw new Error('Not in this build.');
}

export async function evidenceCountOf(tx: Tx, jurisdiction: string): Promise<number> {
  void [tx, jurisdiction];
  throw new Error('Not in this build.');
}

export async function evidenceCountsOf(tx: Tx, jurisdictions: string[]): Promise<Map<string, number>> {
  void [tx, jurisdictions];
  throw new Error('Not in this build.');
}
