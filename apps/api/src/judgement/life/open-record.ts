import {
  findJudgement,
  judgementDecisionsOf,
  lockCells,
  type CellKey,
  type JudgementDecision,
  type JudgementDecisionRecord,
  type JudgementRecord,
  type Tx,
} from '@states-must/database';
import type { JudgedRecord, Role } from '@states-must/domain';
import { notFound, Refusal } from '../../platform/write/refusal.js';

/** What a write of a record did. Kept under the write's key as the first answer. */
export interface Written {
  record: JudgementRecord;
  /** Cells that were derived again, none where the public sees no change. */
  cells: CellKey[];
}

/** The record as the rules of its life need it. */
export const asJudged = ({ kind, state, authorId, regions, assessment }: JudgementRecord): JudgedRecord => ({
  ...{ kind, state, regions },
  // Whoever may decide on a record sees who put it there.
  authorId: authorId!,
  raters: (assessment?.ratings ?? []).map(({ memberId }) => memberId!),
});

/**
 * Reads a record for a write on a version of it, on its locked cells: what else happens to them waits until this
 * transaction ends.
 * @throws Refusal NOT_FOUND where the caller may not see it; STALE_VERSION, with who did what, where another version stands
 */
export const openRecord = async (tx: Tx, id: string, version: number): Promise<JudgementRecord> => {
  const found = await findJudgement(tx, id);
  if (!found) throw notFound('record');
  await lockCells(tx, found.cells);
  const record = (await findJudgement(tx, id)) ?? found;
  if (record.version !== version) throw await staleRecord(tx, record);
  return record;
};

/** The refusal where another write came first: who did what to it, by role. */
export const staleRecord = async (tx: Tx, record: JudgementRecord): Promise<Refusal> => {
  const last = (await judgementDecisionsOf(tx, [record.id])).get(record.id)?.at(-1);
  const what = last && last.decision !== 'PROPOSE' ? said(last, tx.memberId) : 'Somebody changed this record';
  const mend = 'Look at it again, then repeat what you did if it still needs doing.';
  return Refusal.of('STALE_VERSION', `${what}: it is at version ${record.version} now. ${mend}`, 'version');
};

const DONE: Record<JudgementDecision, string> = {
  PROPOSE: 'put this on record',
  APPROVE: 'approved this record',
  DIFFER: 'rated this assessment otherwise',
  ADJUDICATE: 'decided between the raters',
  DECLINE: 'declined this record',
  WITHDRAW: 'took this record back',
};

/** Who did something, by role and never by name: the beginning of a sentence. */
export const WHO: Record<Role, string> = {
  CAMPAIGNER: 'A campaigner',
  RESEARCHER: 'A researcher',
  REVIEWER: 'A reviewer',
  REGIONAL_LEAD: 'A regional lead',
  ADMIN: 'An administrator',
};

const said = ({ memberId, role, decision, at }: JudgementDecisionRecord, me: string | null): string =>
  `${memberId === me ? 'You' : WHO[role]} ${DONE[decision]} on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;
