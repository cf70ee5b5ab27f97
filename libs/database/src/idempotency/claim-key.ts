import type { Tx } from '../connection/tx.js';

/** What a key was found to be: new, already answered, or used for something else. */
export type ClaimedKey = { fresh: true } | { answer: unknown } | { conflict: true };

export async function claimKey(tx: Tx, memberId: string, key: string, requestHash: string): Promise<ClaimedKey> {
  void [tx, memberId, key, requestHash];
  throw new Error('Not in this build.');
}

export async function keepAnswer(tx: Tx, memberId: string, key: string, answer: unknown): Promise<void> {
  void [tx, memberId, key, answer];
  throw new Error('Not in this build.');
}
