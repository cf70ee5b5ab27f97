import type { Tx } from '../connection/tx.js';
import type { SignInAttempts } from './member-records.js';

export async function noteSignInAttempt(
  tx: Tx,
  attempt: { account: string; address: string; succeeded: boolean },
): Promise<void> {
  void [tx, attempt];
  throw new Error('Not in this build.');
}

export async function recentSignInAttempts(tx: Tx, who: { account: string; address: string }): Promise<SignInAttempts> {
  void [tx, who];
  throw new Error('Not in this build.');
}
