import { regionsWithoutRole, REVIEWING_ROLES, WRITING_ROLES, type Holder } from '../members/access.js';
import type { ReviewState, Role } from '../vocabulary/vocabulary.js';

/** How many people approve an item before it is published: its author and two more. */
export const APPROVALS_NEEDED = 2;

/** Why a step of review is refused. */
export type ReviewFault =
  | 'WRONG_STATE'
  | 'NOT_YOUR_DRAFT'
  | 'AUTHOR_CANNOT_APPROVE'
  | 'ALREADY_APPROVED_BY_YOU'
  | 'NO_RIGHTS_IN_REGION'
  | 'REASON_REQUIRED'
  | 'REASON_TOO_LONG'
  | 'CANNOT_BE_UNDONE'
  | 'NOT_YOUR_DECISION'
  | 'ALREADY_UNDONE'
  | 'TOO_LATE_TO_UNDO'
  | 'MOVED_ON'
  | 'ALREADY_ASSIGNED'
  | 'CANNOT_APPROVE_IT'
  | 'DUE_IN_PAST';

/** A step of review that may be taken, or why not, in a sentence. */
export type Permission = { ok: true } | { ok: false; code: ReviewFault; message: string };

/** An item as the rules of review need it. */
export interface ReviewedItem {
  state: ReviewState;
  /** Null for the catalogue's. */
  authorId: string | null;
  lastEditorId: string | null;
  /** Who has approved the item as it stands, since it was last sent for review; approvals taken back are left out. */
  approvals: readonly string[];
  /** Codes of the regions of the jurisdictions that it is linked to. */
  regions: readonly string[];
}

/** Who asks. The caller has made sure that the account is active. */
export interface Reviewer extends Holder {
  id: string;
}

const OK: Permission = { ok: true };
const refuse = (code: ReviewFault, message: string): Permission => ({ ok: false, code, message });

const STATE_WORDS: Record<ReviewState, string> = {
  DRAFT: 'a draft',
  SUBMITTED: 'in review',
  SENT_BACK: 'with its author again',
  APPROVED: 'published',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
};

function inState(item: ReviewedItem, states: readonly ReviewState[], act: string): Permission {
  if (states.includes(item.state)) return OK;
  const message = `This item is ${STATE_WORDS[item.state]}, so it cannot be ${act}. Load it again to see where it stands.`;
  return refuse('WRONG_STATE', message);
}

function withRights(item: ReviewedItem, member: Reviewer, roles: readonly Role[], who: string): Permission {
  const without = regionsWithoutRole(member, roles, item.regions);
  if (without.length === 0 && item.regions.length > 0) return OK;
  const named = without.length === 0 ? 'any region' : without.join(', ');
  return refuse('NO_RIGHTS_IN_REGION', `You are not ${who} for ${named}. Ask somebody who is.`);
}

function withReason(reason: string): Permission {
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why, so that others can follow the decision.');
  return [...reason].length <= 2000
    ? OK
    : refuse('REASON_TOO_LONG', 'The reason is longer than 2,000 characters. Shorten it.');
}

const isOwn = (item: ReviewedItem, member: Reviewer): boolean =>
  member.id === item.authorId || member.id === item.lastEditorId;

const all = (...checks: (() => Permission)[]): Permission => {
  for (const check of checks) {
    const permission = check();
    if (!permission.ok) return permission;
  }
  return OK;
};

/** A draft is revised and sent for review by its author, while it is with them, in regions in which they may write. */
export function maySubmit(item: ReviewedItem, member: Reviewer): Permission {
  return all(
    () => inState(item, ['DRAFT', 'SENT_BACK'], 'sent for review'),
    () => (isOwn(item, member) ? OK : refuse('NOT_YOUR_DRAFT', 'Only its author can send this item for review.')),
    () => withRights(item, member, WRITING_ROLES, 'a researcher or regional lead'),
  );
}

/** A draft is changed by its author alone, while it is with them. */
export function mayRevise(item: ReviewedItem, member: Reviewer): Permission {
  return all(
    () => inState(item, ['DRAFT', 'SENT_BACK'], 'changed'),
    () => (isOwn(item, member) ? OK : refuse('NOT_YOUR_DRAFT', 'Only its author can change this item.')),
    () => withRights(item, member, WRITING_ROLES, 'a researcher or regional lead'),
  );
}

/** Approved by a reviewer or regional lead with rights in each of its regions, neither author nor last editor, once each. */
export function mayApprove(item: ReviewedItem, member: Reviewer): Permission {
  const own = 'You wrote or last changed this item, so two others must approve it.';
  const again = 'You have approved this item already. A second person must approve it too.';
  return all(
    () => inState(item, ['SUBMITTED'], 'approved'),
    () => (isOwn(item, member) ? refuse('AUTHOR_CANNOT_APPROVE', own) : OK),
    () => (item.approvals.includes(member.id) ? refuse('ALREADY_APPROVED_BY_YOU', again) : OK),
    () => withRights(item, member, REVIEWING_ROLES, 'a reviewer or regional lead'),
  );
}

/** Sent back to its author with a reason. */
export function maySendBack(item: ReviewedItem, member: Reviewer, reason: string): Permission {
  return decline(item, member, reason, 'sent back');
}

/** Declined for good, with a reason. */
export function mayDecline(item: ReviewedItem, member: Reviewer, reason: string): Permission {
  return decline(item, member, reason, 'declined');
}

function decline(item: ReviewedItem, member: Reviewer, reason: string, act: string): Permission {
  return all(
    () => inState(item, ['SUBMITTED'], act),
    () => withRights(item, member, REVIEWING_ROLES, 'a reviewer or regional lead'),
    () => withReason(reason),
  );
}

/**
 * Taken back by one person, at once: less visible needs one. By its author, or by a reviewer or regional lead with rights
 * in all of its regions, whatever stands published of it. A reason is due.
 */
export function mayWithdraw(item: ReviewedItem, member: Reviewer, reason: string): Permission {
  return all(
    () => inState(item, ['DRAFT', 'SENT_BACK', 'SUBMITTED', 'APPROVED'], 'withdrawn'),
    () =>
      member.id === item.authorId && withRights(item, member, WRITING_ROLES, 'a researcher').ok
        ? OK
        : withRights(item, member, REVIEWING_ROLES, 'a reviewer or regional lead'),
    () => withReason(reason),
  );
}

/** Whether these approvals publish the item: two different people, none of them its author or last editor. */
export function isPublishedBy(item: Pick<ReviewedItem, 'authorId' | 'lastEditorId' | 'approvals'>): boolean {
  const valid = item.approvals.filter((id) => id !== item.authorId && id !== item.lastEditorId);
  return new Set(valid).size >= APPROVALS_NEEDED;
}
