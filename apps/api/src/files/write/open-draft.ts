import { findEvidence, type EvidenceRecord, type Tx } from '@states-must/database';
import { mayRevise, type Member } from '@states-must/domain';
import { insist, notFound, Refusal } from '../../platform/write/refusal.js';
import { StaleItem } from './stale-item.js';

/**
 * Reads the item whose files are to be changed: a draft of the member's, or one that was sent back, at the version that
 * was read. What is in review or published has the files that were approved.
 *
 * @throws Refusal NOT_FOUND, STALE_VERSION, WRONG_STATE, NOT_YOUR_DRAFT, NO_RIGHTS_IN_REGION, RESTRICTED_NOT_YET
 */
export const openDraft = async (tx: Tx, member: Member, id: string, version: number): Promise<EvidenceRecord> => {
  const record = await findEvidence(tx, id);
  if (!record) throw notFound();
  if (record.version !== version) throw new StaleItem(record);
  insist(mayRevise({ ...record, approvals: [] }, member));
  if (record.visibility === 'RESTRICTED') {
    throw Refusal.of('RESTRICTED_NOT_YET', 'Restricted items take no files yet. Keep the file where it is safe.');
  }
  return record;
};

/** The refusal where another write came between reading the item and writing it. */
export const overtaken = async (tx: Tx, read: EvidenceRecord): Promise<Refusal> =>
  new StaleItem((await findEvidence(tx, read.id)) ?? read);
