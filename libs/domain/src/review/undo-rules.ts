import type { Permission, ReviewedItem } from '../evidence/review-rules.js';
import type { ReviewState } from '../vocabulary/vocabulary.js';

/** For how many seconds the person who took a decision may take it back, by the database's clock. */
export const UNDO_SECONDS = 10;

/** A decision that somebody wants to take back. */
export interface UndoableDecision {
  decision: 'SUBMIT' | 'APPROVE' | 'SEND_BACK' | 'DECLINE' | 'WITHDRAW' | 'UNDO';
  memberId: string;
  /** The version of the item that it was taken on. */
  version: number;
  undone: boolean;
  /** Seconds that are left of the ten, by the database's clock; 0 or less where they are over. */
  secondsLeft: number;
}

/** Where each decision that moves an item by itself leaves it. */
const LEFT_IN: Partial<Record<UndoableDecision['decision'], ReviewState>> = {
  SEND_BACK: 'SENT_BACK',
  DECLINE: 'DECLINED',
};

const refuse = (code: Extract<Permission, { ok: false }>['code'], message: string): Permission => ({
  ok: false,
  code,
  message,
});

/**
 * Whether a decision may be taken back: an approval, a sending back or a refusal, by the person who took it, within ten
 * seconds, once, and while nothing but other approvals came after it. An approval is taken back from a published item
 * too, whoever gave the other one: nothing stays published on an approval that was taken back.
 */
export function mayUndo(
  decision: UndoableDecision,
  item: Pick<ReviewedItem, 'state' | 'approvals'> & { version: number },
  memberId: string,
): Permission {
  const leftIn = LEFT_IN[decision.decision];
  if (decision.decision !== 'APPROVE' && !leftIn) {
    const mend = 'Only an approval, a sending back or a refusal can be.';
    return refuse('CANNOT_BE_UNDONE', `This step cannot be taken back. ${mend}`);
  }
  if (decision.memberId !== memberId) {
    return refuse('NOT_YOUR_DECISION', 'Somebody else took this decision, so only they can take it back.');
  }
  if (decision.undone) return refuse('ALREADY_UNDONE', 'This decision is taken back already. Load the item again.');
  if (decision.secondsLeft <= 0) {
    return refuse(
      'TOO_LATE_TO_UNDO',
      `A decision can be taken back for ${UNDO_SECONDS} seconds, and they are over. What is published can be withdrawn, with a reason.`,
    );
  }
  const stands = leftIn
    ? item.state === leftIn && item.version === decision.version + 1
    : ['SUBMITTED', 'APPROVED'].includes(item.state) && item.approvals.includes(memberId);
  return stands
    ? { ok: true }
    : refuse('MOVED_ON', 'The item has moved on since, so this decision cannot be taken back. Load the item again.');
}
