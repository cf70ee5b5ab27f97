import { type CellKey, cellKeyText, keyColumns } from '../cells/cell-record.js';
import { NOTHING, type CellHead } from '../cells/head.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import { CursorFault } from '../evidence/search-order.js';
import type { ChangePage, ChangeRecord, ChangesAsked } from './change-record.js';

interface ChangeRow extends Omit<ChangeRecord, 'at' | 'before' | 'after'> {
  at: Date;
  /** The moment to the microsecond, as the order compares it. */
  moment: string;
  before: Partial<CellHead>;
  after: Partial<CellHead>;
}

const COLUMNS = `c.id, c.standard, c.jurisdiction, c.obligation, c.at, c.at::text AS moment, c.since::text AS since,
  c.cause AS kind, c.evidence, c.method_version AS "methodVersion", c.before, c.after`;

function toRecord({ moment: _, ...row }: ChangeRow): ChangeRecord {
  // Entries from before the log kept basis and direction are proposals without a direction.
  return {
    ...row,
    at: row.at.toISOString(),
    before: { ...NOTHING, ...row.before },
    after: { ...NOTHING, ...row.after },
  };
}

const WHERE = `c.standard = $1
  AND ($2::text[] IS NULL OR c.jurisdiction = ANY ($2)) AND ($3::text[] IS NULL OR c.obligation = ANY ($3))
  AND ($4::text[] IS NULL OR c.cause = ANY ($4))
  AND ($5::date IS NULL OR c.at >= $5::date::timestamp AT TIME ZONE 'UTC')
  AND ($6::date IS NULL OR c.at < ($6::date + 1)::timestamp AT TIME ZONE 'UTC')`;

const valuesOf = (asked: ChangesAsked): unknown[] => [
  ...[asked.standard, asked.jurisdictions, asked.obligations, asked.kinds, asked.from, asked.to],
];

const cursorOf = ({ moment, id }: ChangeRow): string => Buffer.from(JSON.stringify([moment, id])).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

function placeOf(cursor: string): [moment: string, id: string] {
  try {
    const [moment, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    if (typeof moment === 'string' && typeof id === 'string' && MOMENT.test(moment) && UUID.test(id)) {
      return [moment, id];
    }
  } catch {
    // Not ours: said below.
  }
  throw new CursorFault('The place to go on from is not one of this list: start from its beginning.');
}

/**
 * Changes of published answers, newest first. Throws a `CursorFault` for a place that is not of this list.
 *
 * @param page `first` at least 1; `after` an opaque cursor of an earlier page
 */
export async function readChanges(
  tx: Tx,
  asked: ChangesAsked,
  page: { first: number; after: string | null },
): Promise<ChangePage> {
  const place = page.after === null ? [null, null] : placeOf(page.after);
  const rows = await rowsOf<ChangeRow>(
    tx,
    `SELECT ${COLUMNS} FROM cell_change c
     WHERE ${WHERE} AND ($7::timestamptz IS NULL OR (c.at, c.id) < ($7::timestamptz, $8::uuid))
     ORDER BY c.at DESC, c.id DESC LIMIT $9`,
    [...valuesOf(asked), ...place, page.first + 1],
  );
  const [counted] = await rowsOf<{ total: number }>(
    tx,
    `SELECT count(*)::int AS total FROM cell_change c WHERE ${WHERE}`,
    valuesOf(asked),
  );
  const items = rows.slice(0, page.first).map((row) => ({ record: toRecord(row), cursor: cursorOf(row) }));
  return { items, total: counted!.total, hasNext: rows.length > page.first };
}

/** The newest changes of several cells, newest first, by `cellKeyText`; at most `first` of each. */
export async function historyOf(tx: Tx, keys: CellKey[], first: number): Promise<Map<string, ChangeRecord[]>> {
  const rows = await rowsOf<ChangeRow>(
    tx,
    `SELECT c.* FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation),
       LATERAL (SELECT ${COLUMNS} FROM cell_change c
                WHERE c.standard = k.standard AND c.jurisdiction = k.jurisdiction AND c.obligation = k.obligation
                ORDER BY c.at DESC, c.id DESC LIMIT $4) c
     ORDER BY c.at DESC, c.id DESC`,
    [...keyColumns(keys), first],
  );
  const found = new Map<string, ChangeRecord[]>();
  for (const row of rows) {
    const key = cellKeyText(row);
    found.set(key, [...(found.get(key) ?? []), toRecord(row)]);
  }
  return found;
}
