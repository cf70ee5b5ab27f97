import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import type { ReviewedItem } from '@states-must/domain';

/**
 * The item as the rules of review need it. An approval counts for the very version and content it was given to, and
 * while the person who gave it may still review: what somebody approved whose account was closed is approved anew.
 *
 * @param reviewers ids of the people who may review in every one of the item's regions now
 */
export const reviewedItem = (
  record: EvidenceRecord,
  decisions: readonly DecisionRecord[],
  reviewers: readonly string[],
): ReviewedItem => ({
  state: record.state,
  authorId: record.authorId,
  lastEditorId: record.lastEditorId,
  regions: record.regions,
  approvals: decisions
    .filter((each) => each.decision === 'APPROVE')
    .filter((each) => each.version === record.version && each.contentHash === record.contentHash)
    .map((each) => each.memberId)
    .filter((id) => reviewers.includes(id)),
});
