import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import type { ReviewedItem } from '@states-must/domain';

/**
 * The item as the rules of review need it. An approval counts for the very content it was given to, since the item was
 * last sent for review and until it is taken back, and while the person who gave it may still review: what somebody
 * approved whose account was closed is approved anew.
 *
 * @param decisions oldest first
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
  approvals: standing(decisions)
    .filter((each, at, all) => each.decision === 'APPROVE' && !objectedTo(each, all.slice(at + 1)))
    .filter((each) => each.contentHash === record.contentHash)
    .map((each) => each.memberId)
    .filter((id) => reviewers.includes(id)),
});

/** The decisions since the item was last sent for review that nobody has taken back. */
const standing = (decisions: readonly DecisionRecord[]): DecisionRecord[] => {
  const sent = decisions.map(({ decision }) => decision).lastIndexOf('SUBMIT');
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  return decisions.slice(sent + 1).filter(({ id }) => !undone.has(id));
};

/** Whether the person who approved sent the item back or declined it afterwards. */
const objectedTo = (approval: DecisionRecord, later: readonly DecisionRecord[]): boolean =>
  later.some((each) => each.memberId === approval.memberId && ['SEND_BACK', 'DECLINE'].includes(each.decision));
