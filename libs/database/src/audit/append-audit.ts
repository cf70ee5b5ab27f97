import type { Tx } from '../connection/tx.js';
import type { AuditDraft } from './audit-record.js';

export async function appendAudit(tx: Tx, draft: AuditDraft): Promise<void> {
  void [tx, draft];
  throw new Error('Not in this build.');
}
