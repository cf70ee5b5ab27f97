import { rowsOf, type Tx } from '../connection/tx.js';
import type { CellKey } from './cell-record.js';

/** Counts again the distinct items of the rows that the cells are in, and keeps what was counted from `moment` on. */
export async function countRows(tx: Tx, keys: CellKey[], moment: string): Promise<void> {
  const rows = [...new Set(keys.map((key) => `${key.standard}|${key.jurisdiction}`))].map((row) => row.split('|'));
  await rowsOf(
    tx,
    `WITH counted AS (
       INSERT INTO row_tally (standard, jurisdiction, evidence_total)
       SELECT r.standard, r.jurisdiction, count(DISTINCT l.evidence_id)
       FROM unnest($1::text[], $2::text[]) AS r (standard, jurisdiction)
       LEFT JOIN evidence_link l ON l.standard = r.standard AND l.jurisdiction = r.jurisdiction AND l.is_public
       GROUP BY r.standard, r.jurisdiction
       ON CONFLICT (standard, jurisdiction) DO UPDATE SET evidence_total = excluded.evidence_total
         WHERE row_tally.evidence_total <> excluded.evidence_total
       RETURNING standard, jurisdiction, evidence_total
     )
     INSERT INTO row_tally_version (standard, jurisdiction, known_from, evidence_total)
     SELECT standard, jurisdiction, $3::timestamptz, evidence_total FROM counted`,
    [rows.map(([standard]) => standard), rows.map(([, jurisdiction]) => jurisdiction), moment],
  );
}
