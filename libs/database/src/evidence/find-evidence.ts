import type { CellKey } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { EvidenceRecord } from './evidence-record.js';
import { evidenceWhere } from './evidence-rows.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One item by its id or by its public reference (E23); null where the caller sees none. */
export async function findEvidence(tx: Tx, id: string): Promise<EvidenceRecord | null> {
  const found = UUID.test(id)
    ? await evidenceWhere(tx, 'WHERE e.id = $1', [id])
    : await evidenceWhere(tx, 'WHERE e.reference = $1', [id]);
  return found[0] ?? null;
}

/** Several items by id, in no order; those that the caller does not see are left out. */
export async function findEvidenceMany(tx: Tx, ids: string[]): Promise<EvidenceRecord[]> {
  const known = ids.filter((id) => UUID.test(id));
  return known.length === 0 ? [] : evidenceWhere(tx, 'WHERE e.id = ANY ($1::uuid[])', [known]);
}

/** The published items that are linked to a cell in any way and that no published one corrects, newest approval first. */
export async function evidenceOfCell(tx: Tx, key: CellKey): Promise<EvidenceRecord[]> {
  return evidenceWhere(
    tx,
    `WHERE e.state = 'APPROVED' AND e.visibility = 'PUBLIC' AND e.id IN (
       SELECT l.evidence_id FROM evidence_link l
       WHERE l.standard = $1 AND l.jurisdiction = $2 AND l.obligation = $3 AND l.is_public)
       AND NOT EXISTS (SELECT 1 FROM evidence_relation r JOIN evidence o ON o.id = r.evidence_id
         AND o.state = 'APPROVED' AND o.visibility = 'PUBLIC' WHERE r.target_id = e.id AND r.kind = 'CORRECTS')
     ORDER BY e.approved_at DESC, e.id`,
    [key.standard, key.jurisdiction, key.obligation],
  );
}

/** Distinct published items that are linked to a jurisdiction in any way. */
export async function evidenceCountOf(tx: Tx, jurisdiction: string): Promise<number> {
  return (await evidenceCountsOf(tx, [jurisdiction])).get(jurisdiction) ?? 0;
}

/** The same for several jurisdictions; those without any are left out. */
export async function evidenceCountsOf(tx: Tx, jurisdictions: string[]): Promise<Map<string, number>> {
  const rows = await rowsOf<{ jurisdiction: string; total: number }>(
    tx,
    `SELECT jurisdiction, count(DISTINCT evidence_id)::int AS total FROM evidence_link
     WHERE is_public AND jurisdiction = ANY ($1) GROUP BY jurisdiction`,
    [jurisdictions],
  );
  return new Map(rows.map(({ jurisdiction, total }) => [jurisdiction, total]));
}
