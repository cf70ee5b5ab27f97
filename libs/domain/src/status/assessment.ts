import type { Basis, Confidence, Status } from '../vocabulary/vocabulary.js';
import { METHOD_1_0, type Method } from './method.js';
import type { CellOutcome, TraceStep } from './outcome.js';
import { step } from './trace.js';

/** What a proposal says, in the words by which two proposals are the same. */
export interface ProposalSeen {
  methodVersion: string;
  status: Status;
  /** Answer by the code of its criterion. */
  answers: Record<string, string>;
}

/** What people decided of a cell, approved by a second person. */
export interface Assessment {
  id: string;
  kind: 'CONFIRM' | 'OVERRIDE';
  /** The decided status; for a confirmation that of the proposal. NOT_APPLICABLE is always an override. */
  status: Status;
  /** How sure the deciders are of an override; not used for a confirmation, which keeps the proposal's. */
  confidence: Confidence | null;
  /** Code of the parent that decides the matter for this part; null where the cell decides for itself. */
  decidedBy: string | null;
  /** The proposal that was before them. */
  seen: ProposalSeen;
}

/** The status of a cell once what people decided is laid beside what the rules propose. */
export interface Settled {
  status: Status;
  confidence: Confidence | null;
  basis: Basis;
  /** The proposal always stands beside it. */
  proposal: { status: Status; confidence: Confidence | null };
  reviewDue: boolean;
  /** True where an override holds and the proposal is no longer the one it was decided on. */
  newEvidenceSince: boolean;
  /** Code of the parent that decides the matter; null otherwise. */
  decidedBy: string | null;
  trace: TraceStep[];
}

/** What to keep of a proposal when people decide on it. */
export function seenProposal(proposal: CellOutcome): ProposalSeen {
  const answers = Object.fromEntries(proposal.criteria.map(({ criterion, answer }) => [criterion, answer]));
  return { methodVersion: proposal.methodVersion, status: proposal.status, answers };
}

/** Whether two proposals say the same: status and every answer. Confidence and method are no part of what was confirmed. */
export function sameProposal(one: ProposalSeen, other: ProposalSeen): boolean {
  const codes = Object.keys(one.answers);
  return (
    one.status === other.status &&
    codes.length === Object.keys(other.answers).length &&
    codes.every((code) => one.answers[code] === other.answers[code])
  );
}

/**
 * Rule 8: lays a decision beside the proposal. A confirmation holds while the proposal is the one confirmed; then the
 * basis falls back to PROPOSED and a review is due. An override holds; a changed proposal or method flags it and opens
 * a review. A part whose parent decides the matter is NOT_APPLICABLE (rule 7).
 */
export function settle(proposal: CellOutcome, assessment: Assessment | null, method: Method = METHOD_1_0): Settled {
  const plain = {
    status: proposal.status,
    confidence: proposal.confidence,
    basis: 'PROPOSED' as Basis,
    proposal: { status: proposal.status, confidence: proposal.confidence },
    reviewDue: false,
    newEvidenceSince: false,
    decidedBy: null,
    trace: [] as TraceStep[],
  };
  if (assessment === null) return plain;
  const now = seenProposal(proposal);
  const same = sameProposal(assessment.seen, now);
  const otherMethod = assessment.seen.methodVersion !== now.methodVersion;

  if (assessment.kind === 'CONFIRM') {
    if (!same) return { ...plain, reviewDue: true, trace: [step(8, 'confirmation-lapsed', 'cell', 'PROPOSED')] };
    const trace = [step(8, 'confirmed', 'cell', proposal.status)];
    return { ...plain, basis: 'ASSESSED', reviewDue: otherMethod, trace };
  }
  const inherited = assessment.decidedBy !== null;
  if (inherited && !method.clauses['decided-by-parent']) return plain;
  const status = inherited ? 'NOT_APPLICABLE' : assessment.status;
  const detail: TraceStep['detail'] = assessment.decidedBy === null ? {} : { decidedBy: assessment.decidedBy };
  const trace = [step(inherited ? 7 : 8, inherited ? 'decided-by-parent' : 'overridden', 'cell', status, [], detail)];
  if (!same) trace.push(step(8, 'new-evidence-since', 'cell', 'REVIEW'));
  if (otherMethod) trace.push(step(8, 'method-changed', 'cell', 'REVIEW'));
  return {
    ...plain,
    status,
    confidence: status === 'NOT_APPLICABLE' ? null : assessment.confidence,
    basis: 'ASSESSED',
    reviewDue: !same || otherMethod,
    newEvidenceSince: !same,
    decidedBy: assessment.decidedBy,
    trace,
  };
}
