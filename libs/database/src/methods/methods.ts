import { METHOD_1_0, type Method } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { MethodRecord } from './method-record.js';

interface MethodRow {
  body: Method;
  proposed_at: Date;
  applied_at: Date | null;
}

/** Every version of the method that the caller may see, the newest first: proposals (administrators alone), then the rest. */
export async function listMethods(tx: Tx): Promise<MethodRecord[]> {
  const rows = await rowsOf<MethodRow>(
    tx,
    'SELECT body, proposed_at, applied_at FROM method_version ORDER BY applied_at DESC NULLS FIRST, proposed_at DESC',
  );
  return rows.map((row) => ({
    method: row.body,
    proposedAt: row.proposed_at.toISOString(),
    appliedAt: row.applied_at?.toISOString() ?? null,
  }));
}

/** The method in force: the one that was applied last. */
export async function currentMethod(tx: Tx): Promise<Method> {
  const rows = await rowsOf<{ body: Method }>(
    tx,
    'SELECT body FROM method_version WHERE applied_at IS NOT NULL ORDER BY applied_at DESC LIMIT 1',
  );
  return rows[0]?.body ?? METHOD_1_0;
}

/** Every version by its name, for reading what an earlier one derived. */
export async function methodsByVersion(tx: Tx): Promise<Map<string, Method>> {
  const rows = await rowsOf<{ body: Method }>(tx, 'SELECT body FROM method_version');
  return new Map([METHOD_1_0, ...rows.map(({ body }) => body)].map((method) => [method.version, method]));
}

/** Puts a version on record as a proposal. Throws the driver's unique violation where the version exists. */
export async function insertMethod(tx: Tx, method: Method): Promise<void> {
  await rowsOf(
    tx,
    'INSERT INTO method_version (version, note, published, body, proposed_by) VALUES ($1, $2, $3, $4, $5)',
    [method.version, method.note, method.published, JSON.stringify(method), tx.memberId],
  );
}

/** Whether the caller proposed that version. */
export async function isOwnProposal(tx: Tx, version: string): Promise<boolean> {
  const rows = await rowsOf<{ own: boolean }>(
    tx,
    'SELECT proposed_by IS NOT DISTINCT FROM $2 AS own FROM method_version WHERE version = $1',
    [version, tx.memberId],
  );
  return rows[0]?.own ?? false;
}

/** How many changes of published answers a version brought. */
export async function movedBy(tx: Tx, version: string): Promise<number> {
  const rows = await rowsOf<{ moved: number }>(
    tx,
    `SELECT count(*)::int AS moved FROM cell_change WHERE cause = 'METHOD' AND method_version = $1`,
    [version],
  );
  return rows[0]!.moved;
}

/** Marks a proposal as in force from this moment. False where it is none, or the caller proposed it. */
export async function markApplied(tx: Tx, version: string): Promise<boolean> {
  const rows = await rowsOf<{ version: string }>(
    tx,
    `UPDATE method_version SET applied_by = $2, applied_at = now()
     WHERE version = $1 AND applied_at IS NULL AND proposed_by IS DISTINCT FROM $2 RETURNING version`,
    [version, tx.memberId],
  );
  return rows.length > 0;
}
