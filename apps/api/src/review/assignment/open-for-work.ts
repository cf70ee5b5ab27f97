import { decisionsOf, findEvidence, reviewersFor, type EvidenceRecord, type Tx } from '@states-must/database';
import type { ReviewedItem } from '@states-must/domain';
import { notFound } from '../../platform/write/refusal.js';
import { reviewedItem } from '../../status/reviewed-item.js';

/** An item as its distribution among reviewers needs it. */
export interface ItemForWork {
  record: EvidenceRecord;
  reviewed: ReviewedItem;
  /** Ids of the people who may review in every one of its regions. */
  reviewers: string[];
}

/** @throws Refusal NOT_FOUND where the caller may not see the item */
export const openForWork = async (tx: Tx, id: string): Promise<ItemForWork> => {
  const record = await findEvidence(tx, id);
  if (!record) throw notFound();
  const reviewers = (await reviewersFor(tx, record.regions)).map(({ memberId }) => memberId);
  return { record, reviewed: reviewedItem(record, await decisionsOf(tx, record.id), reviewers), reviewers };
};
