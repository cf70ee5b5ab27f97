import type { Source } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { SourceDraft } from './source-record.js';

const COLUMNS = `s.id, s.code, s.title, s.publisher, s.publisher_kind AS "publisherKind", s.year, s.language, s.url,
  s.reliability, s.reliability_reason AS "reliabilityReason", s.body_of AS "bodyOf", s.rests_on AS "restsOn"`;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One source by id; null where the caller sees none. */
export async function findSource(tx: Tx, id: string): Promise<Source | null> {
  return (await sourcesByIds(tx, [id]))[0] ?? null;
}

/** Several sources by id, in no order; those that the caller does not see are left out. */
export async function sourcesByIds(tx: Tx, ids: string[]): Promise<Source[]> {
  const known = ids.filter((id) => UUID.test(id));
  if (known.length === 0) return [];
  return rowsOf<Source>(tx, `SELECT ${COLUMNS} FROM source s WHERE s.id = ANY ($1::uuid[])`, [known]);
}

/** Sources whose title or publisher holds every word of a text; at most 10 words of 200 characters are looked at. */
export async function searchSources(tx: Tx, text: string, first: number): Promise<Source[]> {
  const words = text.slice(0, 200).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return rowsOf<Source>(
    tx,
    `SELECT ${COLUMNS} FROM source s WHERE lower(s.title || ' ' || s.publisher) LIKE ALL ($1::text[])
     ORDER BY s.year DESC NULLS LAST, s.title, s.id LIMIT $2`,
    [patterns, Math.min(Math.max(first, 1), 100)],
  );
}

/** A new source of a member's; it shows to others once something public rests on it. */
export async function insertSource(tx: Tx, draft: SourceDraft, author: string): Promise<Source> {
  const rows = await rowsOf<Source>(
    tx,
    `INSERT INTO source AS s (title, publisher, publisher_kind, year, language, url, reliability, reliability_reason, body_of,
       rests_on, author_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING ${COLUMNS}`,
    [
      ...[draft.title, draft.publisher, draft.publisherKind, draft.year, draft.language, draft.url],
      ...[draft.reliability, draft.reliabilityReason, draft.bodyOf, draft.restsOn, author],
    ],
  );
  return rows[0]!;
}

/** How many published items rest on each source; sources without any are left out. */
export async function evidenceCountsOfSources(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await rowsOf<{ id: string; total: number }>(
    tx,
    `SELECT source_id AS id, count(*)::int AS total FROM evidence
     WHERE source_id = ANY ($1::uuid[]) AND state = 'APPROVED' AND visibility = 'PUBLIC' GROUP BY source_id`,
    [ids.filter((id) => UUID.test(id))],
  );
  return new Map(rows.map(({ id, total }) => [id, total]));
}
