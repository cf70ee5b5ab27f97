import type { Tx } from '../connection/tx.js';

/** A session to be opened; times by the database's clock. */
export interface SessionDraft {
  memberId: string;
  tokenHash: string;
  idleMinutes: number;
  absoluteHours: number;
}

export async function openSession(tx: Tx, draft: SessionDraft): Promise<void> {
  void [tx, draft];
  throw new Error('Not in this build.');
}

export async function touchSession(tx: Tx, tokenHash: string): Promise<{ memberId: string } | null> {
  void [tx, tokenHash];
  throw new Error('Not in this build.');
}

export async function closeSession(tx: Tx, tokenHash: string): Promise<void> {
  void [tx, tokenHash];
  throw new Error('Not in this build.');
}
