import { decisionsOf, findEvidence, reviewersFor, type EvidenceRecord, type Tx } from '@states-must/database';
import type { Permission, ReviewedItem } from '@states-must/domain';
import { reviewedItem } from '../../status/reviewed-item.js';
import { notFound, Refusal, staleVersion } from './refusal.js';

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
  if (record.version !== version) throw staleVersion(record);
  const decisions = await decisionsOf(tx, record.id);
  const reviewers = (await reviewersFor(tx, record.regions)).map(({ memberId }) => memberId);
  return { record, reviewed: reviewedItem(record, decisions, reviewers) };
};

/** @throws Refusal where the rules of review say no */
export const insist = (permission: Permission): void => {
  if (permission.ok) return;
  const field = permission.code.startsWith('REASON') ? 'reason' : null;
  throw Refusal.of(permission.code, permission.message, field);
};

/** The refusal where another write came between reading the item and writing it. */
export const overtaken = async (tx: Tx, read: EvidenceRecord): Promise<Refusal> =>
  staleVersion((await findEvidence(tx, read.id)) ?? read);
