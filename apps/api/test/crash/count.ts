import { askDatabase } from '@states-must/database/testing';

/** What an approval writes, as the database holds it. */
export interface Counted {
  state: string;
  version: number;
  approvals: number;
  revisions: number;
  /** Version of the cell that the item bears on: goes up when its answer changes. */
  cell: number;
  /** Public items in that cell. */
  items: number;
  changes: number;
  audits: number;
  keys: number;
  /** The revision of the matrix. */
  revision: string;
}

/** Counts all that one item's approval can have written, past every row rule. */
export async function count(setUpUrl: string, id: string): Promise<Counted> {
  const [row] = await askDatabase<Counted>(
    setUpUrl,
    `SELECT e.state, e.version,
       (SELECT count(*)::int FROM evidence_decision d WHERE d.evidence_id = e.id AND d.decision = 'APPROVE') AS approvals,
       (SELECT count(*)::int FROM evidence_revision r WHERE r.evidence_id = e.id) AS revisions,
       c.version AS cell, c.evidence_count AS items,
       (SELECT count(*)::int FROM cell_change) AS changes,
       (SELECT count(*)::int FROM audit_entry a WHERE a.subject_id = e.id::text) AS audits,
       (SELECT count(*)::int FROM idempotency_key) AS keys,
       (SELECT value::text FROM matrix_revision) AS revision
     FROM evidence e, cell c
     WHERE e.id = $1 AND c.standard = 'SW-2015' AND c.jurisdiction = 'NO' AND c.obligation = 'CRM-1'`,
    [id],
  );
  if (!row) throw new Error(`Item ${id} is not in the database.`);
  return row;
}

/** The statement at which a transaction of the service that has written something waits for a lock; null where none does. */
export async function waitingStatement(setUpUrl: string): Promise<string | null> {
  const [row] = await askDatabase<{ query: string }>(
    setUpUrl,
    `SELECT query FROM pg_stat_activity
     WHERE usename = 'app_rw' AND wait_event_type = 'Lock' AND backend_xid IS NOT NULL`,
  );
  return row?.query.trim() ?? null;
}

/** How many transactions of the run-time roles are open. */
export async function countOpen(setUpUrl: string): Promise<number> {
  const [row] = await askDatabase<{ open: number }>(
    setUpUrl,
    `SELECT count(*)::int AS open FROM pg_stat_activity WHERE usename IN ('app_rw', 'app_public') AND xact_start IS NOT NULL`,
  );
  return row!.open;
}

/** Process ids of everything that PostgreSQL runs beside its first process. */
export async function pidsOf(setUpUrl: string): Promise<number[]> {
  const rows = await askDatabase<{ pid: number }>(
    setUpUrl,
    'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
  );
  return rows.map(({ pid }) => pid);
}
