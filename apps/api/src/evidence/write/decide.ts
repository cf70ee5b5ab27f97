import {
  appendAudit,
  recordDecision,
  type Decision,
  type DecisionDraft,
  type EvidenceRecord,
  type Tx,
} from '@states-must/database';
import { holdsRole, type Member, type Role } from '@states-must/domain';

/** Which right each decision is taken under, the narrower one first. */
const RIGHTS: Record<Decision, readonly Role[]> = {
  SUBMIT: ['RESEARCHER', 'REGIONAL_LEAD'],
  APPROVE: ['REVIEWER', 'REGIONAL_LEAD'],
  SEND_BACK: ['REVIEWER', 'REGIONAL_LEAD'],
  DECLINE: ['REVIEWER', 'REGIONAL_LEAD'],
  WITHDRAW: ['REVIEWER', 'REGIONAL_LEAD', 'RESEARCHER'],
  UNDO: ['REVIEWER', 'REGIONAL_LEAD'],
};

/**
 * Puts a decision on record, on the version and the content that it was taken on.
 * @param more what was ticked before an approval, or which decision is taken back
 */
export const recordOn = (
  tx: Tx,
  record: EvidenceRecord,
  member: Member,
  decision: Decision,
  reason: string | null,
  more: Pick<DecisionDraft, 'checks' | 'undoes'> = {},
): Promise<void> =>
  recordDecision(tx, {
    ...more,
    evidenceId: record.id,
    version: record.version,
    contentHash: record.contentHash,
    memberId: member.id,
    decision,
    reason,
    role: rightOf(member, decision, record.regions),
  });

/** The role under which the member decides: one held in every region where there is one, else one held in any. */
const rightOf = (member: Member, decision: Decision, regions: readonly string[]): Role => {
  const roles = RIGHTS[decision];
  const everywhere = roles.find((role) => regions.every((region) => holdsRole(member, [role], region)));
  const somewhere = roles.find((role) => regions.some((region) => holdsRole(member, [role], region)));
  return everywhere ?? somewhere ?? roles[0]!;
};

/** Puts a decision into the audit log: what was done to which version, never what the item or the reason says. */
export const auditDecision = (
  tx: Tx,
  record: EvidenceRecord,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> =>
  appendAudit(tx, {
    action: `evidence.${action}`,
    subjectKind: 'EVIDENCE',
    subjectId: record.id,
    regions: record.regions,
    detail: { version: record.version, ...detail },
  });
