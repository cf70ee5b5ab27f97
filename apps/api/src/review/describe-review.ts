import type { DecisionRecord, EvidenceRecord } from '@states-must/database';
import {
  APPROVALS_NEEDED,
  checksDue,
  holdsRoleAnywhere,
  mayApprove,
  mayDecline,
  mayRevise,
  maySendBack,
  maySubmit,
  mayUndo,
  mayWithdraw,
  REVIEWING_ROLES,
  type Member,
  type Permission,
  type ReviewedItem,
} from '@states-must/domain';
import { reviewedItem } from '../status/reviewed-item.js';
import type { EvidenceAction, ServedReview } from './review-types.js';

/** Stands for a reason that is still to be written: what is asked is only whether the step is open. */
const SOME_REASON = '-';

/** An item with what its review rests on. */
export interface OpenReview {
  record: EvidenceRecord;
  /** Oldest first. */
  decisions: DecisionRecord[];
  /** Ids of the people who may review in every one of its regions now. */
  reviewers: string[];
}

/** Where the item stands, as the member sees it. What has to be read from the records is left to the resolver. */
export const describeReview = ({ record, decisions, reviewers }: OpenReview, member: Member): ServedReview => {
  const item = reviewedItem(record, decisions, reviewers);
  return {
    evidenceId: record.id,
    yours: isYours(record, member),
    approvals: new Set(item.approvals).size,
    approvalsNeeded: APPROVALS_NEEDED,
    approvedByYou: item.approvals.includes(member.id),
    checksDue: checksDue(record.links),
    actions: openActions(record, item, member),
    events: eventsOf(record, item, decisions, member),
  };
};

/** The steps so far, each with whether it was taken back or may still be. */
const eventsOf = (
  record: EvidenceRecord,
  item: ReviewedItem,
  decisions: readonly DecisionRecord[],
  member: Member,
): ServedReview['events'] => {
  const taken = new Set(decisions.map(({ undoes }) => undoes));
  return decisions.map((each) => {
    const { id, decision, at, version, reason, role, memberId, checks, secondsLeft } = each;
    const undone = taken.has(id);
    const open = mayUndo({ ...each, undone }, { ...item, version: record.version }, member.id).ok;
    const byYou = memberId === member.id;
    return { id, decision, at, version, reason, role, byYou, checks, undone, undoFor: open ? secondsLeft : 0 };
  });
};

/** What the member may do with the item now. Nothing with what the catalogue publishes: it is changed there. */
const openActions = (record: EvidenceRecord, item: ReviewedItem, member: Member): EvidenceAction[] => {
  if (record.origin === 'CATALOGUE') return [];
  const steps: [EvidenceAction, Permission][] = [
    ['SUBMIT', maySubmit(item, member)],
    ['REVISE', mayRevise(item, member)],
    ['APPROVE', mayApprove(item, member)],
    ['SEND_BACK', maySendBack(item, member, SOME_REASON)],
    ['DECLINE', mayDecline(item, member, SOME_REASON)],
    ['WITHDRAW', mayWithdraw(item, member, SOME_REASON)],
  ];
  return steps.filter(([, permission]) => permission.ok).map(([action]) => action);
};

/** How many people may still approve it: neither its author nor its last editor, not approved yet. */
export const countAvailable = ({ record, decisions, reviewers }: OpenReview): number => {
  const { approvals } = reviewedItem(record, decisions, reviewers);
  return reviewers.filter((id) => id !== record.authorId && id !== record.lastEditorId && !approvals.includes(id))
    .length;
};

/**
 * Why the item does not move on by the member's hand, in a sentence; null where nothing is in the way that one might
 * not expect.
 */
export const obstacleOf = (review: OpenReview, member: Member): string | null => {
  const { record, decisions, reviewers } = review;
  if (record.origin === 'CATALOGUE' || record.state !== 'SUBMITTED') return null;
  const item = reviewedItem(record, decisions, reviewers);
  const missing = APPROVALS_NEEDED - new Set(item.approvals).size;
  const available = countAvailable(review);
  if (available < missing) return tooFew(missing, available, record.regions);
  if (!isYours(record, member) && !holdsRoleAnywhere(member, REVIEWING_ROLES)) return null;
  const permission = mayApprove(item, member);
  return permission.ok ? null : permission.message;
};

const isYours = (record: EvidenceRecord, member: Member): boolean =>
  record.authorId === member.id || record.lastEditorId === member.id;

const tooFew = (missing: number, available: number, regions: readonly string[]): string => {
  const due = missing === 1 ? 'One more person must approve it' : `${missing} more people must approve it`;
  const there = available === 0 ? 'nobody may' : 'only 1 person may';
  return `${due}, and ${there} at present. Ask an administrator to invite a reviewer for ${regions.join(', ')}.`;
};
