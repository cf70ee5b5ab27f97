import type { EvidenceLink, EvidenceRelation } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';

/**
 * Makes the links of an item those given. A link that stays keeps its id, so that what was derived from it still points
 * to it; every former set of links stands in the item's revisions.
 */
export async function replaceLinks(tx: Tx, id: string, links: Omit<EvidenceLink, 'id'>[]): Promise<void> {
  const rows = JSON.stringify(
    links.map(
      ({ jurisdiction, standard, obligation, criterion, effect, locator, quote, inForceFrom, inForceTo }, index) => {
        const dates = { in_force_from: inForceFrom, in_force_to: inForceTo };
        return { position: index, jurisdiction, standard, obligation, criterion, effect, locator, quote, ...dates };
      },
    ),
  );
  await rowsOf(
    tx,
    `DELETE FROM evidence_link l WHERE l.evidence_id = $1 AND NOT EXISTS (
       SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS r (jurisdiction text, standard text, criterion text, in_force_from text)
       WHERE r.jurisdiction = l.jurisdiction AND r.standard = l.standard AND r.criterion = l.criterion
         AND r.in_force_from IS NOT DISTINCT FROM l.in_force_from)`,
    [id, rows],
  );
  await rowsOf(
    tx,
    `INSERT INTO evidence_link (evidence_id, position, jurisdiction, standard, obligation, criterion, effect, locator, quote,
       in_force_from, in_force_to)
     SELECT $1, position, jurisdiction, standard, obligation, criterion, effect, locator, quote, in_force_from, in_force_to
     FROM jsonb_to_recordset($2::jsonb) AS r (position int, jurisdiction text, standard text, obligation text,
       criterion text, effect text, locator text, quote text, in_force_from text, in_force_to text)
     ON CONFLICT (evidence_id, jurisdiction, standard, criterion, in_force_from) DO UPDATE SET position = excluded.position,
       obligation = excluded.obligation, effect = excluded.effect, locator = excluded.locator, quote = excluded.quote,
       in_force_to = excluded.in_force_to`,
    [id, rows],
  );
}

/** Makes what an item does to others what is given. */
export async function replaceRelations(tx: Tx, id: string, relations: EvidenceRelation[]): Promise<void> {
  await rowsOf(tx, 'DELETE FROM evidence_relation WHERE evidence_id = $1', [id]);
  if (relations.length === 0) return;
  await rowsOf(
    tx,
    `INSERT INTO evidence_relation (evidence_id, kind, target_id, on_date, note)
     SELECT $1, r.kind, r.target, r."on", r.note
     FROM jsonb_to_recordset($2::jsonb) AS r (kind text, target uuid, "on" text, note text)`,
    [id, JSON.stringify(relations)],
  );
}

/** Writes down the hash of the content as it now stands; the database computes it and checks it again at the end. */
export async function sealContent(tx: Tx, id: string): Promise<void> {
  await rowsOf(tx, 'UPDATE evidence SET content_hash = evidence_content_hash(id) WHERE id = $1', [id]);
}

/** Keeps the item as it now stands, links, files and all, as one version of its history. `writer` null: set-up. */
export async function keepRevision(tx: Tx, id: string, writer: string | null, reason: string | null): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO evidence_revision (evidence_id, version, snapshot, state, content_hash, regions, author_id, editor_id, reason)
     SELECT e.id, e.version,
       (to_jsonb(e) - 'regions') || jsonb_build_object('links', (
         SELECT coalesce(jsonb_agg(to_jsonb(l) - 'is_public' ORDER BY l.position), '[]') FROM evidence_link l
         WHERE l.evidence_id = e.id), 'relations', (
         SELECT coalesce(jsonb_agg(to_jsonb(r) - 'evidence_id' ORDER BY r.kind, r.target_id), '[]')
         FROM evidence_relation r WHERE r.evidence_id = e.id)) || jsonb_strip_nulls(jsonb_build_object('files', evidence_files(e.id))),
       e.state, e.content_hash, e.regions, e.author_id, $2, $3
     FROM evidence e WHERE e.id = $1`,
    [id, writer, reason],
  );
}
