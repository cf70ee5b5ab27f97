import { rowsOf, type Tx } from '../connection/tx.js';

/** What a key was found to be: new, already answered, or used for something else. */
export type ClaimedKey = { fresh: true } | { answer: unknown } | { conflict: true };

/**
 * Claims a member's key for one request. The same key at the same moment waits for the first to end: then it gets its
 * answer, or is fresh where the first was taken back. A key is forgotten after 24 hours. `requestHash` tells whether it
 * comes with the same request.
 */
export async function claimKey(tx: Tx, memberId: string, key: string, requestHash: string): Promise<ClaimedKey> {
  const made = await rowsOf(
    tx,
    `INSERT INTO idempotency_key (member_id, key, request_hash) VALUES ($1, $2, $3)
     ON CONFLICT (member_id, key) DO UPDATE SET request_hash = excluded.request_hash, answer = NULL, created_at = now()
       WHERE idempotency_key.created_at < now() - interval '24 hours'
     RETURNING key`,
    [memberId, key, requestHash],
  );
  if (made.length === 1) return { fresh: true };
  const [kept] = await rowsOf<{ same: boolean; answer: unknown }>(
    tx,
    `SELECT request_hash = $3 AS same, answer FROM idempotency_key WHERE member_id = $1 AND key = $2`,
    [memberId, key, requestHash],
  );
  return kept?.same ? { answer: kept.answer } : { conflict: true };
}

/** Keeps the answer to a claimed key, in the transaction that did the work. */
export async function keepAnswer(tx: Tx, memberId: string, key: string, answer: unknown): Promise<void> {
  await rowsOf(tx, `UPDATE idempotency_key SET answer = $3 WHERE member_id = $1 AND key = $2`, [
    memberId,
    key,
    JSON.stringify(answer),
  ]);
}
