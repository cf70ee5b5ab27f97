import { rowsOf, type Tx } from '../connection/tx.js';

/**
 * Lifts the limits of time from the caller's transaction: deriving every cell takes longer than a request may. Others who
 * wait for its locks are still told soon that they should try again.
 */
export async function allowLongWork(tx: Tx): Promise<void> {
  await rowsOf(
    tx,
    `SELECT set_config(name, '0', true) FROM pg_settings
     WHERE name IN ('transaction_timeout', 'idle_in_transaction_session_timeout', 'statement_timeout')`,
  );
}
