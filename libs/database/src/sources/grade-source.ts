import type { Reliability } from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';

/** What a change of a source's reliability is made on. */
export interface GradedSource {
  id: string;
  /** True for what the catalogue publishes: it is changed there. */
  ofCatalogue: boolean;
  reliability: Reliability;
  version: number;
  /** The regions in which something published rests on it. */
  regions: string[];
}

/** A source as its grading needs it; null where the caller sees none. */
export async function findGradedSource(tx: Tx, id: string): Promise<GradedSource | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
  const rows = await rowsOf<GradedSource>(
    tx,
    `SELECT s.id, s.code IS NOT NULL AS "ofCatalogue", s.reliability, s.version,
       (SELECT coalesce(array_agg(DISTINCT p.region ORDER BY p.region), '{}')
        FROM evidence e JOIN evidence_link l ON l.evidence_id = e.id AND l.is_public
        JOIN jurisdiction p ON p.code = l.jurisdiction WHERE e.source_id = s.id) AS regions
     FROM source s WHERE s.id = $1::uuid`,
    [id],
  );
  return rows[0] ?? null;
}

/** The cells that rest on a source: those to which a published item of it is linked. */
export async function cellsOfSource(tx: Tx, id: string): Promise<CellKey[]> {
  return rowsOf<CellKey>(
    tx,
    `SELECT DISTINCT l.standard, l.jurisdiction, l.obligation
     FROM evidence e JOIN evidence_link l ON l.evidence_id = e.id AND l.is_public WHERE e.source_id = $1
     ORDER BY 1, 2, 3`,
    [id],
  );
}

/** The published items of a source, by id. */
export async function publishedItemsOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    `SELECT id FROM evidence WHERE source_id = $1 AND state = 'APPROVED' AND visibility = 'PUBLIC' ORDER BY id`,
    [id],
  );
  return rows.map((row) => row.id);
}

/** Gives a source another reliability, from the version that was read. False where that is no longer its version. */
export async function gradeSource(
  tx: Tx,
  id: string,
  version: number,
  reliability: Reliability,
  reason: string,
): Promise<boolean> {
  const changed = await rowsOf(
    tx,
    `UPDATE source SET reliability = $3, reliability_reason = $4, version = version + 1
     WHERE id = $1 AND version = $2 RETURNING id`,
    [id, version, reliability, reason],
  );
  return changed.length === 1;
}
