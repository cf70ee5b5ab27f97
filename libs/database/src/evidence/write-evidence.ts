import type { ReviewState } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { EvidenceDraft, EvidenceRecord } from './evidence-record.js';

export async function insertEvidence(tx: Tx, draft: EvidenceDraft, author: string): Promise<EvidenceRecord> {
  void [tx, draft, author];
  throw new Error('Not in this build.');
}

export async function reviseEvidence(
  tx: Tx,
  id: string,
  version: number,
  draft: EvidenceDraft,
  editor: string,
): Promise<EvidenceRecord | 'STALE'> {
  void [tx, id, version, draft, editor];
  throw new Error('Not in this build.');
}

export async function moveEvidence(
  tx: Tx,
  id: string,
  version: number,
  to: ReviewState,
  by: string,
  reason: string | null,
): Promise<EvidenceRecord | 'STALE'> {
  void [tx, id, version, to, by, reason];
  throw new Error('Not in this build.');
}
