import { rowsOf, type Tx } from '../connection/tx.js';

/**
 * Ids of the public laws and rulings that are linked to each jurisdiction, those published last first, at most `most` each;
 * jurisdictions without any are left out.
 */
export async function lawsOf(tx: Tx, jurisdictions: readonly string[], most: number): Promise<Map<string, string[]>> {
  const rows = await rowsOf<{ jurisdiction: string; ids: string[] }>(
    tx,
    `SELECT jurisdiction, array_agg(id ORDER BY place) AS ids FROM (
       SELECT linked.jurisdiction, e.id, row_number() OVER (
         PARTITION BY linked.jurisdiction ORDER BY coalesce(e.published, '') COLLATE "C" DESC, e.id) AS place
       FROM (SELECT DISTINCT jurisdiction, evidence_id FROM evidence_link
             WHERE is_public AND jurisdiction = ANY ($1)) linked
       JOIN evidence e ON e.id = linked.evidence_id
       WHERE e.kind IN ('LAW', 'RULING') AND e.state = 'APPROVED' AND e.visibility = 'PUBLIC'
     ) laws WHERE place <= $2 GROUP BY jurisdiction`,
    [jurisdictions, most],
  );
  return new Map(rows.map(({ jurisdiction, ids }) => [jurisdiction, ids]));
}
