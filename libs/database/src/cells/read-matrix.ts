import { rowsOf, type Tx } from '../connection/tx.js';
import type { Clocks, MatrixRowRecord } from './cell-record.js';
import { readMatrixAsOf } from './read-matrix-as-of.js';

/** Which rows and columns of the matrix; null means all of them. */
export interface MatrixQuestion {
  standard: string;
  jurisdictions: string[] | null;
  /** Column numbers of the standard, from 0; the columns come in the standard's order whatever their order here. */
  columns: number[] | null;
  /** Null or left out: today, as known now, which is the quickest to answer. */
  clocks?: Clocks | null;
}

/*
 * One statement for the whole grid. Cells are sparse; the gaps between them are filled from the list of columns, which is
 * the same for each row: 'U' not assessed, '-' no confidence, nothing answered, '2' criteria unanswered, no evidence.
 */
const GRID = `
WITH shown AS (
  SELECT code, row_number() OVER (ORDER BY column_number)::int AS place FROM obligation
  WHERE standard = $1 AND retired_at IS NULL AND ($3::int[] IS NULL OR column_number = ANY ($3))
), filled AS (
  SELECT j.code AS jurisdiction, s.place, c.letter, c.confidence, c.answered, c.flags, c.evidence_count
  FROM jurisdiction j CROSS JOIN shown s
  LEFT JOIN cell c ON c.standard = $1 AND c.jurisdiction = j.code AND c.obligation = s.code
  WHERE j.retired_at IS NULL AND ($2::text[] IS NULL OR j.code = ANY ($2))
)
SELECT jurisdiction,
       string_agg(coalesce(letter, 'U'), '' ORDER BY place) AS statuses,
       string_agg(coalesce(confidence, '-'), '' ORDER BY place) AS confidences,
       string_agg(coalesce(answered, '0'), '' ORDER BY place) AS answered,
       string_agg(coalesce(flags, '2'), '' ORDER BY place) AS flags,
       array_agg(coalesce(evidence_count, 0) ORDER BY place) AS "evidenceCounts"
FROM filled GROUP BY jurisdiction`;

const TOTAL_OF_ALL = `
SELECT g.*, coalesce(t.evidence_total, 0) AS "evidenceTotal"
FROM (${GRID}) g LEFT JOIN row_tally t ON t.standard = $1 AND t.jurisdiction = g.jurisdiction
ORDER BY g.jurisdiction COLLATE "C"`;

// An item linked in two shown columns counts once: over some columns only it has to be counted anew.
const TOTAL_OF_SHOWN = `
SELECT g.*, coalesce(t.total, 0) AS "evidenceTotal"
FROM (${GRID}) g LEFT JOIN (
  SELECT l.jurisdiction, count(DISTINCT l.evidence_id)::int AS total
  FROM evidence_link l JOIN obligation o ON o.standard = l.standard AND o.code = l.obligation
  WHERE l.is_public AND l.standard = $1 AND o.column_number = ANY ($3) AND ($2::text[] IS NULL OR l.jurisdiction = ANY ($2))
  GROUP BY l.jurisdiction
) t ON t.jurisdiction = g.jurisdiction
ORDER BY g.jurisdiction COLLATE "C"`;

/**
 * The matrix: a row for each jurisdiction asked for, by code, one character a column.
 *
 * `statuses`: M met, P partly, N not met, C contrary, V varies, E no evidence, U not assessed, X not applicable.
 * `confidences`: h m l, '-' where there is none. `answered`: criteria answered, in base 36. `flags`, in hexadecimal:
 * 1 contested, 2 a criterion unanswered, 4 assessed by people, 8 stale.
 */
export async function readMatrix(tx: Tx, question: MatrixQuestion): Promise<MatrixRowRecord[]> {
  const { standard, jurisdictions, columns, clocks } = question;
  if (clocks) return readMatrixAsOf(tx, { standard, jurisdictions, columns }, clocks);
  return rowsOf<MatrixRowRecord>(tx, columns === null ? TOTAL_OF_ALL : TOTAL_OF_SHOWN, [
    standard,
    jurisdictions,
    columns,
  ]);
}

/** A mark that changes exactly when a published answer can have changed. */
export async function matrixRevision(tx: Tx): Promise<string> {
  const rows = await rowsOf<{ value: string }>(tx, 'SELECT value::text AS value FROM matrix_revision');
  return rows[0]?.value ?? '0';
}
