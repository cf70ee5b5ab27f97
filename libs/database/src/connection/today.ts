import type { Day } from '@states-must/domain';
import { rowsOf, type Tx } from './tx.js';

/**
 * Today in UTC by the database's clock. One clock for all: embargoes, sessions and statuses follow it, whatever the
 * clock of the machine says that the service runs on. Whoever owns the database may set `app.today` on it and let a day
 * come for a rehearsal; no request can.
 */
export async function today(tx: Tx): Promise<Day> {
  const rows = await rowsOf<{ day: string }>(
    tx,
    `SELECT coalesce(app_setting('app.today'), to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD')) AS day`,
  );
  return rows[0]!.day as Day;
}
