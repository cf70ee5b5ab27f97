import type { Jurisdiction, Region, Standard, Work } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';

/** What changes only when the catalogue does. */
export interface Reference {
  standards: Standard[];
  regions: Region[];
  jurisdictions: Jurisdiction[];
  works: Work[];
}

export async function loadReference(tx: Tx): Promise<Reference> {
  void [tx];
  throw new Error('Not in this build.');
}
