import type { Tx } from '../connection/tx.js';
import type { DecisionDraft, DecisionRecord } from './evidence-record.js';

export async function recordDecision(tx: Tx, draft: DecisionDraft): Promise<void> {
  void [tx, draft];
  throw new Error('Not in this build.');
}

export async function decisionsOf(tx: Tx, evidenceId: string): Promise<DecisionRecord[]> {
  void [tx, evidenceId];
  throw new Error('Not in this build.');
}

export async function decisionsOfMany(tx: Tx, evidenceIds: string[]): Promise<Map<string, DecisionRecord[]>> {
  void [tx, evidenceIds];
  throw new Error('Not in this build.');
}
