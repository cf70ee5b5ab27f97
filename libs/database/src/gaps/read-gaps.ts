import type { Day } from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';
import { readHeads } from '../cells/head.js';
import type { CellsAsked } from '../changes/change-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { GapRow, GapWorkRecord } from './gap-record.js';

interface Row extends CellKey {
  head: string;
  evidenceCount: number;
  newest: Day | null;
  singleSource: number;
  reviewDue: boolean;
  cellVersion: number;
  criteria: number;
  work: (Omit<GapWorkRecord, 'movedAt'> & { movedAt: string }) | null;
}

/** Work as a document: the same for a list and for one cell. */
const WORK = `CASE WHEN w.state IS NULL THEN NULL ELSE json_build_object('state', w.state, 'memberId', w.member_id,
  'movedBy', w.moved_by, 'role', w.role, 'until', w.until, 'note', w.note, 'cellVersion', w.cell_version,
  'version', w.version, 'movedAt', to_char(w.moved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'undoable', w.earlier IS NOT NULL) END AS work`;

/*
 * Every cell of the standard in a place of which anything is on record, cells that nobody ever looked at too. Plain columns
 * only; for a cell without a row the characters are those of an empty one.
 */
const GAPS = `
SELECT $1::text AS standard, j.code AS jurisdiction, o.code AS obligation,
       coalesce(c.letter || c.confidence || c.answered || c.flags, 'U-02') || 'p-' AS head,
       coalesce(c.evidence_count, 0) AS "evidenceCount", c.newest::text AS newest,
       coalesce(c.single_source, 0) AS "singleSource", coalesce(c.review_due, false) AS "reviewDue",
       coalesce(c.version, 0) AS "cellVersion", n.criteria, ${WORK}
FROM jurisdiction j
CROSS JOIN obligation o
JOIN (SELECT obligation, count(*)::int AS criteria FROM criterion WHERE standard = $1 AND retired_at IS NULL
      GROUP BY obligation) n ON n.obligation = o.code
LEFT JOIN cell c ON c.standard = $1 AND c.jurisdiction = j.code AND c.obligation = o.code
LEFT JOIN gap_work w ON w.standard = $1 AND w.jurisdiction = j.code AND w.obligation = o.code
WHERE o.standard = $1 AND o.retired_at IS NULL AND j.retired_at IS NULL
  AND ($2::text[] IS NULL OR j.code = ANY ($2)) AND ($3::text[] IS NULL OR o.code = ANY ($3))
  AND EXISTS (SELECT 1 FROM cell any_cell WHERE any_cell.standard = $1 AND any_cell.jurisdiction = j.code)`;

/** What tells the gaps of the cells, and the work on them, in no order. For members. */
export async function readGaps(tx: Tx, asked: CellsAsked): Promise<GapRow[]> {
  const rows = await rowsOf<Row>(tx, GAPS, [asked.standard, asked.jurisdictions, asked.obligations]);
  return rows.map((row) => {
    const [stands] = readHeads([null], row.head);
    const { status, confidence, contested, stale, answered } = stands!;
    return {
      standard: row.standard,
      jurisdiction: row.jurisdiction,
      obligation: row.obligation,
      facts: {
        ...{ status, confidence, contested, stale, answered, criteriaCount: row.criteria },
        ...{ evidenceCount: row.evidenceCount, singleSource: row.singleSource, newest: row.newest },
        reviewDue: row.reviewDue,
      },
      cellVersion: row.cellVersion,
      work: row.work,
    };
  });
}
