import type { Day } from '@states-must/domain';
import { rowsOf, type Tx } from './tx.js';

/**
 * Today in UTC by the database's clock. One clock for all: embargoes, sessions and statuses follow it, whatever the
 * clock of the machine says that the service runs on.
 */
export async function today(tx: Tx): Promise<Day> {
  const rows = await rowsOf<{ day: string }>(tx, `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`);
  return rows[0]!.day as Day;
}
