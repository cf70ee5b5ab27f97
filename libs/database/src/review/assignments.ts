import type { Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { AssignmentRecord } from './review-records.js';

type Row = Omit<AssignmentRecord, 'assignedAt' | 'touchedAt' | 'endedAt'> & {
  assignedAt: Date;
  touchedAt: Date;
  endedAt: Date | null;
};

const recordOf = (row: Row): AssignmentRecord => ({
  ...row,
  assignedAt: row.assignedAt.toISOString(),
  touchedAt: row.touchedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});

/** The last assignment of each of several items that the caller may see, open or ended; items without one are left out. */
export async function lastAssignments(tx: Tx, evidenceIds: string[]): Promise<Map<string, AssignmentRecord>> {
  if (tx.caller === 'PUBLIC' || evidenceIds.length === 0) return new Map();
  const rows = await rowsOf<Row>(
    tx,
    `SELECT DISTINCT ON (evidence_id) id, evidence_id AS "evidenceId", assignee_id AS "assigneeId",
       to_char(due, 'YYYY-MM-DD') AS due, assigned_at AS "assignedAt", touched_at AS "touchedAt", ended_at AS "endedAt",
       ended_as AS "endedAs"
     FROM review_assignment WHERE evidence_id = ANY ($1::uuid[])
     ORDER BY evidence_id, ended_at IS NOT NULL, assigned_at DESC, id`,
    [evidenceIds],
  );
  return new Map(rows.map((row) => [row.evidenceId, recordOf(row)]));
}

/** Gives an item to somebody. `TAKEN` where somebody has it already, by a request of the same moment too. */
export async function assignItem(
  tx: Tx,
  item: { id: string; regions: string[] },
  assigneeId: string,
  due: Day | null,
): Promise<'ASSIGNED' | 'TAKEN'> {
  const made = await rowsOf(
    tx,
    `INSERT INTO review_assignment (evidence_id, assignee_id, assigned_by, regions, due)
     VALUES ($1, $2, (SELECT app_member()), $3, $4)
     ON CONFLICT (evidence_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
    [item.id, assigneeId, item.regions, due],
  );
  return made.length === 1 ? 'ASSIGNED' : 'TAKEN';
}

/** Frees an item. False where nobody has it. */
export async function releaseItem(tx: Tx, evidenceId: string): Promise<boolean> {
  const ended = await rowsOf(
    tx,
    `UPDATE review_assignment SET ended_at = now(), ended_as = 'RELEASED', ended_by = (SELECT app_member())
     WHERE evidence_id = $1 AND ended_at IS NULL RETURNING id`,
    [evidenceId],
  );
  return ended.length === 1;
}

/** Says that the caller works on an item that they were given; at most once an hour, for a reading page says it often. */
export async function touchAssignment(tx: Tx, evidenceId: string): Promise<void> {
  await rowsOf(
    tx,
    `UPDATE review_assignment SET touched_at = now() WHERE evidence_id = $1 AND ended_at IS NULL
       AND assignee_id = (SELECT app_member()) AND touched_at < now() - interval '1 hour' RETURNING id`,
    [evidenceId],
  );
}

/** An assignment that was ended because nobody touched it. */
export interface StaleAssignment {
  evidenceId: string;
  regions: string[];
  untouchedDays: number;
}

/** For the clock alone: ends at most `limit` assignments that nobody touched for so many days, the oldest first. */
export async function endStaleAssignments(tx: Tx, afterDays: number, limit: number): Promise<StaleAssignment[]> {
  return rowsOf<StaleAssignment>(
    tx,
    `UPDATE review_assignment SET ended_at = now(), ended_as = 'STALE' WHERE ended_at IS NULL AND id IN (
       SELECT id FROM review_assignment WHERE ended_at IS NULL AND touched_at <= now() - make_interval(days => $1)
       ORDER BY touched_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING evidence_id AS "evidenceId", regions,
       floor(extract(epoch FROM now() - touched_at) / 86400)::int AS "untouchedDays"`,
    [afterDays, limit],
  );
}
