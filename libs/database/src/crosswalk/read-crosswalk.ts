import { rowsOf, type Tx } from '../connection/tx.js';
import type { CrosswalkRecord } from './crosswalk-record.js';

type Row = Omit<CrosswalkRecord, 'changedAt' | 'endedAt'> & { changedAt: Date; endedAt: Date | null };

const LINKS = `
SELECT x.id, x.from_standard AS "fromStandard", x.from_obligation AS "from", x.to_standard AS "toStandard",
       x.to_obligation AS "to", x.relation, x.note, x.origin, x.version, x.changed_at AS "changedAt", x.ended_at AS "endedAt"
FROM crosswalk x
LEFT JOIN obligation earlier ON earlier.standard = x.from_standard AND earlier.code = x.from_obligation
LEFT JOIN obligation later ON later.standard = x.to_standard AND later.code = x.to_obligation`;

const IN_ORDER = `ORDER BY x.from_standard, x.to_standard, later.column_number NULLS LAST, earlier.column_number`;

/** Every link that stands, by the later standard's columns. The same for all readers; some hundreds at most. */
export async function readCrosswalk(tx: Tx): Promise<CrosswalkRecord[]> {
  const rows = await rowsOf<Row>(tx, `${LINKS} WHERE x.ended_at IS NULL ${IN_ORDER}`);
  return rows.map(toRecord);
}

/** Every link between two standards, those that were taken out too, locked until the transaction ends. */
export async function openCrosswalk(tx: Tx, from: string, to: string): Promise<CrosswalkRecord[]> {
  // One editor at a time: whether a link fits depends on the links beside it.
  await rowsOf(tx, `SELECT pg_advisory_xact_lock(hashtextextended('crosswalk', 0))`);
  const rows = await rowsOf<Row>(tx, `${LINKS} WHERE x.from_standard = $1 AND x.to_standard = $2 ${IN_ORDER}`, [
    from,
    to,
  ]);
  return rows.map(toRecord);
}

function toRecord(row: Row): CrosswalkRecord {
  return { ...row, changedAt: row.changedAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null };
}
