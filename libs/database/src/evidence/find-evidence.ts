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

/** Distinct published items that are linked to each jurisdiction in any way; those without any are left out. */
export async function evidenceCountsOf(tx: Tx, jurisdictions: string[]): Promise<Map<string, number>> {
  const rows = await rowsOf<{ jurisdiction: string; total: number }>(
    tx,
    `SELECT jurisdiction, count(DISTINCT evidence_id)::int AS total FROM evidence_link
     WHERE is_public AND jurisdiction = ANY ($1) GROUP BY jurisdiction`,
    [jurisdictions],
  );
  return new Map(rows.map(({ jurisdiction, total }) => [jurisdiction, total]));
}
