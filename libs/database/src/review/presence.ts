import { rowsOf, type Tx } from '../connection/tx.js';

/** For how many seconds after a sign of life somebody counts as reading an item. */
export const READING_SECONDS = 60;

/** Says that the caller has an item open, and no other one any more. */
export async function noteReading(tx: Tx, evidenceId: string): Promise<void> {
  await rowsOf(tx, 'DELETE FROM review_presence WHERE member_id = (SELECT app_member()) AND evidence_id <> $1', [
    evidenceId,
  ]);
  await rowsOf(
    tx,
    `INSERT INTO review_presence (evidence_id, member_id) VALUES ($1, (SELECT app_member()))
     ON CONFLICT (evidence_id, member_id) DO UPDATE SET seen_at = now()`,
    [evidenceId],
  );
}

/** Ids of the others who have the item open now, the last to show first; at most twenty. */
export async function othersReading(tx: Tx, evidenceId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    `SELECT member_id AS id FROM review_presence WHERE evidence_id = $1 AND member_id <> (SELECT app_member())
       AND seen_at > now() - make_interval(secs => $2) ORDER BY seen_at DESC, member_id LIMIT 20`,
    [evidenceId, READING_SECONDS],
  );
  return rows.map(({ id }) => id);
}

/** For the clock alone: forgets who read what, once it is shown no more. */
export async function forgetReading(tx: Tx): Promise<void> {
  await rowsOf(tx, `DELETE FROM review_presence WHERE seen_at < now() - make_interval(secs => $1)`, [READING_SECONDS]);
}
