import { regionsWithoutRole, REVIEWING_ROLES, WRITING_ROLES } from '../members/access.js';
import type { Reviewer } from '../evidence/review-rules.js';
import { holdsUnsafe, lengthOf } from '../evidence/text-rules.js';
import type { Role } from '../vocabulary/vocabulary.js';
import { JUDGEMENT_LIMITS, type JudgementAction, type JudgementKind, type JudgementState } from './judgement-words.js';

/** Why a step is refused. */
export type JudgementFault =
  | 'WRONG_STATE'
  | 'WRONG_KIND'
  | 'AUTHOR_CANNOT_APPROVE'
  | 'RATER_CANNOT_ADJUDICATE'
  | 'NO_RIGHTS_IN_REGION'
  | 'REASON_REQUIRED'
  | 'REASON_TOO_LONG'
  | 'REASON_UNSAFE';

/** A step that may be taken, or why not, in a sentence that names the mend. */
export type JudgementPermission = { ok: true } | { ok: false; code: JudgementFault; message: string };

/** A record as the rules of its life need it. */
export interface JudgedRecord {
  kind: JudgementKind;
  state: JudgementState;
  authorId: string;
  /** Who has rated it, the author among them; of an assessment alone. */
  raters: readonly string[];
  /** Codes of the regions that it concerns; a record that concerns none is nobody's but a holder of all regions'. */
  regions: readonly string[];
}

/** The roles that may put each kind on record (DESIGN sections 4 and 7). */
export const PROPOSING_ROLES: Readonly<Record<JudgementKind, readonly Role[]>> = {
  SEARCH: WRITING_ROLES,
  POSITION: WRITING_ROLES,
  ASSESSMENT: ['RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'],
  RELIABILITY: REVIEWING_ROLES,
};

const OK: JudgementPermission = { ok: true };
const refuse = (code: JudgementFault, message: string): JudgementPermission => ({ ok: false, code, message });

const STATE_WORDS: Record<JudgementState, string> = {
  PENDING: 'waits for a second person',
  DISPUTED: 'is disputed and waits for a third person',
  APPROVED: 'is approved',
  DECLINED: 'was declined',
  WITHDRAWN: 'was withdrawn',
};

const inState = (record: JudgedRecord, states: readonly JudgementState[], act: string): JudgementPermission =>
  states.includes(record.state)
    ? OK
    : refuse('WRONG_STATE', `This record ${STATE_WORDS[record.state]}, so it cannot be ${act}. Load it again.`);

function withRole(regions: readonly string[], member: Reviewer, roles: readonly Role[]): JudgementPermission {
  const without = regionsWithoutRole(member, roles, regions.length > 0 ? regions : ['*']);
  if (without.length === 0) return OK;
  const who = roles.map((role) => role.toLowerCase().replace('_', ' ')).join(' or ');
  return refuse('NO_RIGHTS_IN_REGION', `You are no ${who} for ${without.join(', ')}. Ask somebody who is.`);
}

/** A reason must be there, at most 2,000 characters, without invisible signs. */
export function judgeReason(reason: string): JudgementPermission {
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why, so that others can follow the decision.');
  if (lengthOf(reason) > JUDGEMENT_LIMITS.reason) {
    return refuse('REASON_TOO_LONG', 'The reason is longer than 2,000 characters. Shorten it.');
  }
  return holdsUnsafe(reason)
    ? refuse('REASON_UNSAFE', 'The reason holds an invisible character that is not allowed. Type that part anew.')
    : OK;
}

const all = (...checks: (() => JudgementPermission)[]): JudgementPermission => {
  for (const check of checks) {
    const permission = check();
    if (!permission.ok) return permission;
  }
  return OK;
};

const ofAssessment = (record: JudgedRecord): JudgementPermission =>
  record.kind === 'ASSESSMENT'
    ? OK
    : refuse('WRONG_KIND', 'Only an assessment is rated. Approve or decline this record.');

const notAuthor = (record: JudgedRecord, member: Reviewer): JudgementPermission =>
  record.authorId !== member.id
    ? OK
    : refuse('AUTHOR_CANNOT_APPROVE', 'You put this on record, so a second person must decide on it.');

const notRater = (record: JudgedRecord, member: Reviewer): JudgementPermission =>
  !record.raters.includes(member.id)
    ? OK
    : refuse('RATER_CANNOT_ADJUDICATE', 'You are one of the two raters who differ. A third person must decide.');

/** Put on record by somebody with the right to write it in each of its regions. */
export function mayPropose(kind: JudgementKind, regions: readonly string[], member: Reviewer): JudgementPermission {
  return withRole(regions, member, PROPOSING_ROLES[kind]);
}

/** Approved by a second person: a reviewer or regional lead in each of its regions, never who put it on record. */
export function mayApproveRecord(record: JudgedRecord, member: Reviewer): JudgementPermission {
  return all(
    () => inState(record, ['PENDING'], 'approved'),
    () => notAuthor(record, member),
    () => withRole(record.regions, member, REVIEWING_ROLES),
  );
}

/** Rated otherwise by a second person, with a reason: then both views stand until a third decides. */
export function mayDiffer(record: JudgedRecord, member: Reviewer, reason: string): JudgementPermission {
  return all(
    () => ofAssessment(record),
    () => inState(record, ['PENDING'], 'rated otherwise'),
    () => notAuthor(record, member),
    () => withRole(record.regions, member, REVIEWING_ROLES),
    () => judgeReason(reason),
  );
}

/** Decided between two raters by a third person, with a reason. */
export function mayAdjudicate(record: JudgedRecord, member: Reviewer, reason: string): JudgementPermission {
  return all(
    () => ofAssessment(record),
    () => inState(record, ['DISPUTED'], 'decided between its raters'),
    () => notRater(record, member),
    () => withRole(record.regions, member, REVIEWING_ROLES),
    () => judgeReason(reason),
  );
}

/** Declined for good, with a reason, by somebody who could have approved it. */
export function mayDeclineRecord(record: JudgedRecord, member: Reviewer, reason: string): JudgementPermission {
  return all(
    () => inState(record, ['PENDING', 'DISPUTED'], 'declined'),
    () => notAuthor(record, member),
    () => (record.state === 'DISPUTED' ? notRater(record, member) : OK),
    () => withRole(record.regions, member, REVIEWING_ROLES),
    () => judgeReason(reason),
  );
}

/**
 * Taken back with a reason, by one person and at once: by its author; once it is approved also by a reviewer or regional
 * lead in each of its regions. A change of reliability is not taken back: another one follows it.
 */
export function mayWithdrawRecord(record: JudgedRecord, member: Reviewer, reason: string): JudgementPermission {
  const waits = record.state === 'PENDING' || record.state === 'DISPUTED';
  return all(
    () => inState(record, ['PENDING', 'DISPUTED', 'APPROVED'], 'withdrawn'),
    () =>
      record.kind === 'RELIABILITY' && !waits
        ? refuse('WRONG_KIND', 'A change of reliability is in force. Propose another one instead.')
        : OK,
    () => {
      if (record.authorId === member.id && withRole(record.regions, member, PROPOSING_ROLES[record.kind]).ok) return OK;
      return waits
        ? refuse('NO_RIGHTS_IN_REGION', 'While it waits, only who put it on record takes it back. Decline it instead.')
        : withRole(record.regions, member, REVIEWING_ROLES);
    },
    () => judgeReason(reason),
  );
}

/** What the member may do with the record now, in the order of JUDGEMENT_ACTIONS. */
export function openJudgementActions(record: JudgedRecord, member: Reviewer): JudgementAction[] {
  const some = '-';
  const steps: [JudgementAction, JudgementPermission][] = [
    ['APPROVE', mayApproveRecord(record, member)],
    ['DIFFER', mayDiffer(record, member, some)],
    ['ADJUDICATE', mayAdjudicate(record, member, some)],
    ['DECLINE', mayDeclineRecord(record, member, some)],
    ['WITHDRAW', mayWithdrawRecord(record, member, some)],
  ];
  return steps.filter(([, permission]) => permission.ok).map(([action]) => action);
}
