import { createHash } from 'node:crypto';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { SignInAttempts } from './member-records.js';

/** How far back attempts count, in minutes. */
const WINDOW = 15;

const hash = (value: string): string => createHash('sha256').update(value.toLowerCase()).digest('hex');

/** Notes an attempt to sign in. Account and address are kept as hashes, and for a day at most. */
export async function noteSignInAttempt(
  tx: Tx,
  attempt: { account: string; address: string; succeeded: boolean },
): Promise<void> {
  await rowsOf(tx, `DELETE FROM sign_in_attempt WHERE at < now() - interval '24 hours'`);
  await rowsOf(tx, 'INSERT INTO sign_in_attempt (account_hash, address_hash, succeeded) VALUES ($1, $2, $3)', [
    hash(attempt.account),
    hash(attempt.address),
    attempt.succeeded,
  ]);
}

/** How often signing in failed during the last 15 minutes, for an account and from an address. */
export async function recentSignInAttempts(tx: Tx, who: { account: string; address: string }): Promise<SignInAttempts> {
  const [row] = await rowsOf<SignInAttempts>(
    tx,
    `SELECT count(*) FILTER (WHERE account_hash = $1)::int AS "forAccount",
            count(*) FILTER (WHERE address_hash = $2)::int AS "fromAddress"
     FROM sign_in_attempt WHERE NOT succeeded AND at > now() - make_interval(mins => $3)`,
    [hash(who.account), hash(who.address), WINDOW],
  );
  return row!;
}
