import { UNDO_SECONDS } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { DecisionDraft, DecisionRecord } from './evidence-record.js';

/** Records a decision of the caller's on one version of an item. The row rules let nobody decide in another's name. */
export async function recordDecision(tx: Tx, draft: DecisionDraft): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO evidence_decision (evidence_id, version, content_hash, member_id, role, decision, reason, checks, undoes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[draft.evidenceId, draft.version, draft.contentHash, draft.memberId],
      ...[draft.role, draft.decision, draft.reason, draft.checks ?? null, draft.undoes ?? null],
    ],
  );
}

/** The decisions on an item that the caller may see, oldest first. */
export async function decisionsOf(tx: Tx, evidenceId: string): Promise<DecisionRecord[]> {
  return (await decisionsOfMany(tx, [evidenceId])).get(evidenceId) ?? [];
}

/** The same for several items at once; those without any are left out. */
export async function decisionsOfMany(tx: Tx, evidenceIds: string[]): Promise<Map<string, DecisionRecord[]>> {
  if (tx.caller === 'PUBLIC' || evidenceIds.length === 0) return new Map();
  const rows = await rowsOf<Omit<DecisionRecord, 'at'> & { evidenceId: string; at: Date }>(
    tx,
    `SELECT id, evidence_id AS "evidenceId", version, content_hash AS "contentHash", member_id AS "memberId", role,
            decision, reason, checks, undoes, decided_at AS at,
            ceil(extract(epoch FROM decided_at - now()) + $2)::int AS "secondsLeft"
     FROM evidence_decision WHERE evidence_id = ANY ($1::uuid[]) ORDER BY decided_at, id`,
    [evidenceIds, UNDO_SECONDS],
  );
  const found = new Map<string, DecisionRecord[]>();
  for (const { evidenceId, at, ...row } of rows) {
    const list = found.get(evidenceId) ?? [];
    list.push({ ...row, at: at.toISOString() });
    found.set(evidenceId, list);
  }
  return found;
}

/** Which item a decision was taken on; null where the caller may not see it. */
export async function itemOfDecision(tx: Tx, decisionId: string): Promise<string | null> {
  if (!UUID.test(decisionId)) return null;
  const rows = await rowsOf<{ id: string }>(tx, 'SELECT evidence_id AS id FROM evidence_decision WHERE id = $1', [
    decisionId,
  ]);
  return rows[0]?.id ?? null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
