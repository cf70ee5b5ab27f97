import { rowsOf, type Tx } from '../connection/tx.js';
import type { AuditDraft } from './audit-record.js';

/** Appends a line to the audit log, in the caller's name and in the caller's transaction. */
export async function appendAudit(tx: Tx, draft: AuditDraft): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO audit_entry (actor_id, action, subject_kind, subject_id, regions, detail)
     VALUES (coalesce(app_member(), app_signing_in()), $1, $2, $3, $4, $5)`,
    [draft.action, draft.subjectKind, draft.subjectId, draft.regions, JSON.stringify(draft.detail)],
  );
}
