import { decisionsOf, findEvidence, reviewersFor, type EvidenceRecord, type Tx } from '@states-must/database';
import type { ReviewedItem } from '@states-must/domain';
import { notFound, type Refusal } from '../../platform/write/refusal.js';
import { reviewedItem } from '../../status/reviewed-item.js';
import { staleEvidence } from './stale-evidence.js';

/** An item as a write finds it. */
export interface OpenItem {
  record: EvidenceRecord;
  /** The item as the rules of review need it. */
  reviewed: ReviewedItem;
}

/**
 * Reads an item for a write on a version of it.
 * @throws Refusal NOT_FOUND where the caller may not see it; STALE_VERSION where another version stands now
 */
export const openItem = async (tx: Tx, id: string, version: number): Promise<OpenItem> => {
  const record = await findEvidence(tx, id);
  if (!record) throw notFound();
  if (record.version !== version) throw await staleEvidence(tx, record);
  const decisions = await decisionsOf(tx, record.id);
  const reviewers = (await reviewersFor(tx, record.regions)).map(({ memberId }) => memberId);
  return { record, reviewed: reviewedItem(record, decisions, reviewers) };
};

/** The refusal where another write came between reading the item and writing it. */
export const overtaken = async (tx: Tx, read: EvidenceRecord): Promise<Refusal> =>
  staleEvidence(tx, (await findEvidence(tx, read.id)) ?? read);
