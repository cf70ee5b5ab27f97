import { rowsOf, type Tx } from '../connection/tx.js';
import { shareMethod } from '../methods/lock-method.js';
import type { CellKey } from './cell-record.js';

/**
 * Makes whoever else works on the same cells wait until this transaction ends, so that two approvals see each other.
 * Locks whole rows of the matrix, and the row of the state that a part belongs to: its roll-up reads them. Always in the
 * same order; call it once in a transaction, with every cell that it will touch.
 */
export async function lockCells(tx: Tx, keys: CellKey[]): Promise<void> {
  if (keys.length === 0) return;
  await shareMethod(tx);
  await rowsOf(
    tx,
    `SELECT pg_advisory_xact_lock(mark) FROM (
       SELECT DISTINCT hashtextextended(k.standard || '|' || coalesce(j.parent, j.code), 0) AS mark
       FROM unnest($1::text[], $2::text[]) AS k (standard, code) JOIN jurisdiction j USING (code)
       ORDER BY mark
     ) marks`,
    [keys.map((key) => key.standard), keys.map((key) => key.jurisdiction)],
  );
}
