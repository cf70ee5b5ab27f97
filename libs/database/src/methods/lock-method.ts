import { rowsOf, type Tx } from '../connection/tx.js';

/** One number for the method in force; it means nothing else. */
const METHOD_LOCK = 7_318_553_022;

/** Keeps the method as it is until this transaction ends; many may. Taken before any cell is locked. */
export async function shareMethod(tx: Tx): Promise<void> {
  await rowsOf(tx, 'SELECT pg_advisory_xact_lock_shared($1)', [METHOD_LOCK]);
}

/** Waits until nobody derives cells, and keeps everybody from it until this transaction ends: the method is changing. */
export async function holdMethod(tx: Tx): Promise<void> {
  await rowsOf(tx, 'SELECT pg_advisory_xact_lock($1)', [METHOD_LOCK]);
}
