import type { Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { StoredAnswer } from '../entities/cell.entities.js';
import { type CellKey, cellKeyText, type CellRecord, keyColumns } from './cell-record.js';

interface CellRow extends CellKey {
  answer: StoredAnswer;
  evidence_count: number;
  supports: number;
  contradicts: number;
  context: number;
  derived_at: Date;
  version: number;
}

const COLUMNS = `c.standard, c.jurisdiction, c.obligation, c.answer, c.evidence_count, c.supports, c.contradicts, c.context,
  c.derived_at, c.version`;

/** What answers say that were stored before people could decide on cells. */
const NOT_JUDGED = { assessmentId: null, direction: null, reviewDue: false, newEvidenceSince: false, decidedBy: null };

function toRecord(row: CellRow): CellRecord {
  return {
    standard: row.standard,
    jurisdiction: row.jurisdiction,
    obligation: row.obligation,
    ...NOT_JUDGED,
    ...row.answer,
    evidenceCount: row.evidence_count,
    effects: { supports: row.supports, contradicts: row.contradicts, context: row.context },
    derivedAt: row.derived_at.toISOString(),
    version: row.version,
  };
}

/** One cell as it is published; null where nothing is on record for it. */
export async function readCell(tx: Tx, key: CellKey): Promise<CellRecord | null> {
  return (await readCells(tx, [key])).get(cellKeyText(key)) ?? null;
}

/** Several cells at once, by `cellKeyText`; those without anything on record are left out. */
export async function readCells(tx: Tx, keys: CellKey[]): Promise<Map<string, CellRecord>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<CellRow>(
    tx,
    `SELECT ${COLUMNS} FROM cell c
     JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation)`,
    keyColumns(keys),
  );
  return new Map(rows.map((row) => [cellKeyText(row), toRecord(row)]));
}

/**
 * The cells whose answer time alone may have changed by that day: those on which something turns until then, and those
 * that stand as of a later day, since a clock went backwards.
 */
export async function cellsDue(tx: Tx, day: Day): Promise<CellKey[]> {
  return rowsOf<CellKey>(
    tx,
    `SELECT standard, jurisdiction, obligation FROM cell WHERE next_change <= $1::date OR day > $1::date
     ORDER BY standard, jurisdiction, obligation`,
    [day],
  );
}

/** The newest day to which any deciding evidence reaches; null where nothing decides anything. */
export async function evidenceTo(tx: Tx): Promise<Day | null> {
  const rows = await rowsOf<{ newest: Day | null }>(tx, 'SELECT max(newest)::text AS newest FROM cell');
  return rows[0]?.newest ?? null;
}
