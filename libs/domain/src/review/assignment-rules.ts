import type { Day } from '../dates/partial-date.js';
import { mayApprove, type Permission, type ReviewedItem, type Reviewer } from '../evidence/review-rules.js';
import { regionsWithoutRole, REVIEWING_ROLES } from '../members/access.js';

/** After how many days without a touch of its assignee an item is free for others again. */
export const STALE_AFTER_DAYS = 7;

/** Who may be given the item: whoever may review all its regions, neither its author nor its last editor, not approved yet. */
export function assignableTo(item: ReviewedItem, reviewers: readonly string[]): string[] {
  return reviewers.filter((id) => id !== item.authorId && id !== item.lastEditorId && !item.approvals.includes(id));
}

/**
 * Whether `member` may give the item to `assignee` (an id, perhaps their own): while it waits, by whoever reviews all of
 * its regions, one person at a time, and to somebody who may approve it.
 *
 * @param reviewers ids of the people who may review in every one of the item's regions
 * @param assigned who has it now; null for nobody
 */
export function mayAssign(
  item: ReviewedItem,
  member: Reviewer,
  assignee: string,
  reviewers: readonly string[],
  assigned: string | null,
): Permission {
  if (item.state !== 'SUBMITTED') {
    const message =
      'Only an item that waits for a decision is given to somebody. Load it again to see where it stands.';
    return { ok: false, code: 'WRONG_STATE', message };
  }
  const right = mayRelease(item, member);
  if (!right.ok) return right;
  if (assigned !== null) {
    const who = assigned === member.id ? 'You have' : 'Somebody has';
    return { ok: false, code: 'ALREADY_ASSIGNED', message: `${who} this item already. Release it first.` };
  }
  if (assignableTo(item, reviewers).includes(assignee)) return { ok: true };
  const own = assignee === member.id ? mayApprove(item, member) : null;
  if (own && !own.ok) return own;
  const mend = 'Choose a reviewer for all of its regions who neither wrote nor approved it.';
  return { ok: false, code: 'CANNOT_APPROVE_IT', message: `This person cannot approve the item. ${mend}` };
}

/** Whether `member` may free an assigned item, or give it away: whoever reviews all of its regions. */
export function mayRelease(item: ReviewedItem, member: Reviewer): Permission {
  const without = regionsWithoutRole(member, REVIEWING_ROLES, item.regions);
  if (without.length === 0 && item.regions.length > 0) return { ok: true };
  const named = without.length === 0 ? 'any region' : without.join(', ');
  const message = `You are not a reviewer or regional lead for ${named}. Ask somebody who is.`;
  return { ok: false, code: 'NO_RIGHTS_IN_REGION', message };
}

/** Whether an item may be due on that day: today or later. */
export function mayBeDue(due: Day | null, today: Day): Permission {
  if (due === null || due >= today) return { ok: true };
  return { ok: false, code: 'DUE_IN_PAST', message: `${due} is over. Choose today or a later day, or none.` };
}
