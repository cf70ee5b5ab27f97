import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import type { ReviewedItem } from '@states-must/domain';

/** The item as the rules of review need it. An approval counts for the very version and content it was given to. */
export const reviewedItem = (record: EvidenceRecord, decisions: readonly DecisionRecord[]): ReviewedItem => ({
  state: record.state,
  authorId: record.authorId,
  lastEditorId: record.lastEditorId,
  regions: record.regions,
  approvals: decisions
    .filter((each) => each.decision === 'APPROVE')
    .filter((each) => each.version === record.version && each.contentHash === record.contentHash)
    .map((each) => each.memberId),
});
