import { rowsOf, type Tx } from '../connection/tx.js';
import type { Clocks, MatrixRowRecord } from './cell-record.js';
import { knownAt } from './known-version.js';

/*
 * The grid of another day or another state of knowledge, in one statement: of each cell the version that was known, and in
 * it the characters of the segment that the day falls into. No facts are read and nothing is derived, so that it costs
 * little more than the grid of today, and memory for the rows alone. The versions are picked before they are joined: the
 * planner cannot tell how many were known at a moment, and would look up each cell for itself.
 */
const GRID = (known: string): string => `
WITH shown AS (
  SELECT code, row_number() OVER (ORDER BY column_number)::int AS place FROM obligation
  WHERE standard = $1 AND retired_at IS NULL AND ($3::int[] IS NULL OR column_number = ANY ($3))
), known AS MATERIALIZED (
  SELECT v.jurisdiction, v.obligation, v.evidence_count,
         substr(v.heads, 6 * width_bucket($4::date, v.starts) - 5, 4) AS head
  FROM cell_version v WHERE v.standard = $1 AND ${known}
), filled AS (
  SELECT j.code AS jurisdiction, s.place, coalesce(k.head, 'U-02') AS head, k.evidence_count
  FROM jurisdiction j CROSS JOIN shown s
  LEFT JOIN known k ON k.jurisdiction = j.code AND k.obligation = s.code
  WHERE j.retired_at IS NULL AND ($2::text[] IS NULL OR j.code = ANY ($2))
)
SELECT jurisdiction,
       string_agg(substr(head, 1, 1), '' ORDER BY place) AS statuses,
       string_agg(substr(head, 2, 1), '' ORDER BY place) AS confidences,
       string_agg(substr(head, 3, 1), '' ORDER BY place) AS answered,
       string_agg(substr(head, 4, 1), '' ORDER BY place) AS flags,
       array_agg(coalesce(evidence_count, 0) ORDER BY place) AS "evidenceCounts"
FROM filled GROUP BY jurisdiction`;

const TOTAL_NOW = `
SELECT t.jurisdiction, t.evidence_total AS total FROM row_tally t WHERE t.standard = $1`;
const TOTAL_THEN = `
SELECT DISTINCT ON (t.jurisdiction) t.jurisdiction, t.evidence_total AS total FROM row_tally_version t
WHERE t.standard = $1 AND t.known_from <= $5::timestamptz ORDER BY t.jurisdiction, t.known_from DESC`;
// An item linked in two shown columns counts once: over some columns only it has to be counted anew.
const TOTAL_OF_SHOWN = (known: string): string => `
SELECT v.jurisdiction, count(DISTINCT item.id)::int AS total
FROM cell_version v JOIN obligation o ON o.standard = v.standard AND o.code = v.obligation
CROSS JOIN LATERAL unnest(v.items) AS item (id)
WHERE v.standard = $1 AND o.column_number = ANY ($3) AND ($2::text[] IS NULL OR v.jurisdiction = ANY ($2)) AND ${known}
GROUP BY v.jurisdiction`;

/** The matrix as of a day and as known at a moment; see `readMatrix` for what its rows say. */
export async function readMatrixAsOf(
  tx: Tx,
  question: { standard: string; jurisdictions: string[] | null; columns: number[] | null },
  clocks: Clocks,
): Promise<MatrixRowRecord[]> {
  const { standard, jurisdictions, columns } = question;
  const known = knownAt(clocks.knownAt, 5);
  const total = columns !== null ? TOTAL_OF_SHOWN(known) : clocks.knownAt === null ? TOTAL_NOW : TOTAL_THEN;
  return rowsOf<MatrixRowRecord>(
    tx,
    `SELECT g.*, coalesce(t.total, 0) AS "evidenceTotal"
     FROM (${GRID(known)}) g LEFT JOIN (${total}) t ON t.jurisdiction = g.jurisdiction
     ORDER BY g.jurisdiction COLLATE "C"`,
    [standard, jurisdictions, columns, clocks.day, clocks.knownAt],
  );
}
