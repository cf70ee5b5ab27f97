import type { PartialDate, RelationKind } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';

/** What another item does to this one. */
export interface IncomingRelation {
  kind: RelationKind;
  /** Id of the item that does it. */
  by: string;
  on: PartialDate | null;
  note: string | null;
}

/** What the items that the caller sees do to each of these, by the target's id; those without any are left out. */
export async function relationsToward(tx: Tx, targets: string[]): Promise<Map<string, IncomingRelation[]>> {
  const rows = await rowsOf<IncomingRelation & { target: string }>(
    tx,
    `SELECT r.target_id AS target, r.kind, r.evidence_id AS by, r.on_date AS "on", r.note
     FROM evidence_relation r JOIN evidence e ON e.id = r.evidence_id AND e.state NOT IN ('WITHDRAWN', 'DECLINED')
     WHERE r.target_id = ANY ($1::uuid[]) ORDER BY r.kind, r.evidence_id`,
    [targets],
  );
  const found = new Map<string, IncomingRelation[]>();
  for (const { target, ...relation } of rows) found.set(target, [...(found.get(target) ?? []), relation]);
  return found;
}

/**
 * Those of `targets` that reach `item` by what items replace, end or correct, drafts that the caller sees among them: a
 * relation from the item to one of these would close a circle.
 */
export async function leadingBack(tx: Tx, targets: string[], item: string): Promise<Set<string>> {
  const rows = await rowsOf<{ start: string }>(
    tx,
    `WITH RECURSIVE chain (start, id) AS (
       SELECT t, t FROM unnest($1::uuid[]) AS t
       UNION
       SELECT c.start, r.target_id FROM chain c
       JOIN evidence e ON e.id = c.id AND e.state NOT IN ('WITHDRAWN', 'DECLINED')
       JOIN evidence_relation r ON r.evidence_id = c.id AND r.kind <> 'AMENDS')
     SELECT DISTINCT start FROM chain WHERE id = $2::uuid AND start <> id`,
    [targets, item],
  );
  return new Set(rows.map(({ start }) => start));
}

/**
 * Lets one approval of relations through at a time, until the transaction ends; to be called before any cell is locked.
 *
 * @returns whether the item, once it is published, would reach itself by what published items do to each other
 */
export async function lockRelationsOf(tx: Tx, item: string): Promise<boolean> {
  await rowsOf(tx, 'SELECT lock_relations()');
  const [row] = await rowsOf<{ circle: boolean }>(tx, 'SELECT leads_to_itself($1) AS circle', [item]);
  return row!.circle;
}
