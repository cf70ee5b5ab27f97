import { rowsOf, type Tx } from '../connection/tx.js';
import { nameToRules } from './name-to-rules.js';

/** A session to be opened; times by the database's clock. */
export interface SessionDraft {
  memberId: string;
  tokenHash: string;
  idleMinutes: number;
  absoluteHours: number;
}

/** Opens a session. Only the hash of its token is kept. */
export async function openSession(tx: Tx, draft: SessionDraft): Promise<void> {
  await nameToRules(tx, 'app.sign_in_member', draft.memberId);
  await rowsOf(
    tx,
    `INSERT INTO session (token_hash, member_id, idle_minutes, idle_until, absolute_until)
     SELECT $1, $2, $3::int, least(now() + make_interval(mins => $3::int), ends), ends
     FROM (SELECT now() + make_interval(hours => $4::int) AS ends) absolute`,
    [draft.tokenHash, draft.memberId, draft.idleMinutes, draft.absoluteHours],
  );
}

/**
 * Whose session a token is; null where it is closed or past either end. Its idle end moves on, at most once a minute: a
 * page that asks ten things at once writes once.
 */
export async function touchSession(tx: Tx, tokenHash: string): Promise<{ memberId: string } | null> {
  await nameToRules(tx, 'app.session_hash', tokenHash);
  const [session] = await rowsOf<{ memberId: string; moves: boolean }>(
    tx,
    `SELECT member_id AS "memberId",
            idle_until < least(now() + make_interval(mins => idle_minutes), absolute_until) - interval '1 minute' AS moves
     FROM session WHERE token_hash = $1 AND closed_at IS NULL AND idle_until > now() AND absolute_until > now()`,
    [tokenHash],
  );
  if (!session) return null;
  if (session.moves) {
    await rowsOf(
      tx,
      `UPDATE session SET idle_until = least(now() + make_interval(mins => idle_minutes), absolute_until)
       WHERE token_hash = $1 AND closed_at IS NULL`,
      [tokenHash],
    );
  }
  return { memberId: session.memberId };
}

/** Closes a session now; it stays on record. */
export async function closeSession(tx: Tx, tokenHash: string): Promise<void> {
  await nameToRules(tx, 'app.session_hash', tokenHash);
  await rowsOf(tx, 'UPDATE session SET closed_at = now() WHERE token_hash = $1 AND closed_at IS NULL', [tokenHash]);
}
