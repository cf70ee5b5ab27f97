import {
  appendAudit,
  moveJudgement,
  recordJudgementDecision,
  type JudgementDecision,
  type JudgementRecord,
  type Tx,
} from '@states-must/database';
import {
  holdsRole,
  REVIEWING_ROLES,
  type JudgementKind,
  type JudgementState,
  type Member,
  type Role,
} from '@states-must/domain';
import { staleRecord } from './open-record.js';

/** The role among these under which the member acts: one held in every region where there is one, else the first held. */
export const roleFor = (member: Member, roles: readonly Role[], regions: readonly string[]): Role =>
  roles.find((role) => regions.every((region) => holdsRole(member, [role], region))) ??
  roles.find((role) => member.grants.some((grant) => grant.role === role)) ??
  roles[0]!;

const SUBJECTS = { SEARCH: 'SEARCH', POSITION: 'POSITION', ASSESSMENT: 'ASSESSMENT', RELIABILITY: 'SOURCE' } as const;

/** Puts a step into the audit log: what was done to which version, never what the record or the reason says. */
export const auditRecord = (
  tx: Tx,
  record: JudgementRecord,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<void> =>
  appendAudit(tx, {
    action: `${actionOf(record.kind)}.${action}`,
    subjectKind: SUBJECTS[record.kind],
    subjectId: record.reliability?.sourceId ?? record.id,
    regions: record.regions,
    detail: { record: record.id, version: record.version, ...detail },
  });

const actionOf = (kind: JudgementKind): string => kind.toLowerCase();

/** Puts the member's decision on record and moves the record on. @throws Refusal STALE_VERSION where another came first */
export const decide = async (
  tx: Tx,
  record: JudgementRecord,
  member: Member,
  step: { decision: JudgementDecision; to: JudgementState; reason: string | null },
): Promise<Role> => {
  const own = step.decision === 'WITHDRAW' && record.authorId === member.id;
  const role = own
    ? roleFor(member, ['RESEARCHER', ...REVIEWING_ROLES], record.regions)
    : roleFor(member, REVIEWING_ROLES, record.regions);
  const by = { id: member.id, role };
  await recordJudgementDecision(tx, record.id, record.version, by, step.decision, step.reason);
  if (!(await moveJudgement(tx, record.id, record.version, step.to, role))) throw await staleRecord(tx, record);
  return role;
};
