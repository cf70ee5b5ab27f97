import type { CellKey, EvidenceRecord } from '@states-must/database';

/** What a write of evidence did. Kept under the write's key as the first answer. */
export interface Written {
  evidence: EvidenceRecord;
  /** Cells that were derived again, none where the public sees no change. */
  cells: CellKey[];
}
