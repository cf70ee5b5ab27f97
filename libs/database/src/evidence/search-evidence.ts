import type { Tx } from '../connection/tx.js';
import type { EvidencePage, EvidenceSearchFilter, EvidenceSearchResult } from './evidence-record.js';

export async function searchEvidence(
  tx: Tx,
  filter: EvidenceSearchFilter,
  page: EvidencePage,
): Promise<EvidenceSearchResult> {
  void [tx, filter, page];
  throw new Error('Not in this build.');
}
