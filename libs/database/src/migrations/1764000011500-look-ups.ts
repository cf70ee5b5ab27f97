import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

/** What is kept of one item `e` with its source `s`, one expression a column. */
const KEPT: Record<string, string> = {
  evidence_id: 'e.id',
  document: `setweight(to_tsvector('states_must', concat_ws(' ', e.reference, e.title, t.titles)), 'A')
    || setweight(to_tsvector('states_must', concat_ws(' ', s.title, s.publisher, e.locality)), 'B')
    || setweight(to_tsvector('states_must', concat_ws(' ', e.summary, t.summaries)), 'C')`,
  words: `lower(unaccent(concat_ws(' ', e.reference, e.title, t.titles, array_to_string(i.numbers, ' '), s.title,
    s.publisher, e.locality)))`,
  kind: 'e.kind',
  language: 'e.language',
  publisher_kind: 's.publisher_kind',
  // The years that its main date reaches into: when it was seen, was in force, or came out.
  first_year: `left(coalesce(e.observed, e.in_force_from, e.published, e.adopted, e.checked), 4)::int`,
  last_year: `left(regexp_replace(coalesce(e.observed, e.in_force_from, e.published, e.adopted, e.checked), '^.*/', ''), 4)::int`,
  jurisdictions: `ARRAY(SELECT DISTINCT l.jurisdiction FROM evidence_link l WHERE l.evidence_id = e.id)`,
  areas: `ARRAY(SELECT DISTINCT o.area FROM evidence_link l JOIN obligation o
    ON o.standard = l.standard AND o.code = l.obligation WHERE l.evidence_id = e.id)`,
  effects: `ARRAY(SELECT DISTINCT l.effect FROM evidence_link l WHERE l.evidence_id = e.id)`,
  address: 'address_key(e.url)',
  identifiers: 'i.numbers',
};
const COLUMNS = Object.keys(KEPT);
const LISTS = `
  LATERAL (SELECT string_agg(j ->> 'title', ' ') AS titles, string_agg(j ->> 'summary', ' ') AS summaries
           FROM jsonb_array_elements(e.translations) AS j) t,
  LATERAL (SELECT coalesce(array_agg((j ->> 'scheme') || ' ' || (j ->> 'value')), '{}') AS numbers
           FROM jsonb_array_elements(e.identifiers) AS j) i`;

/** Puts an item into one of the tables, or takes it out: whether it belongs there is said of `e`. */
const keep = (table: string, belongs: string): string => `
  DELETE FROM ${table} p WHERE p.evidence_id = item
    AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = item AND ${belongs});
  INSERT INTO ${table} (${COLUMNS.join(', ')})
    SELECT ${Object.values(KEPT).join(', ')} FROM evidence e JOIN source s ON s.id = e.source_id, ${LISTS}
    WHERE e.id = item AND ${belongs}
    ON CONFLICT (evidence_id) DO UPDATE SET
      ${COLUMNS.slice(1)
        .map((column) => `${column} = excluded.${column}`)
        .join(', ')};`;

/** What of an item is kept here; a change of any of it is written anew. */
const OF_ITEM =
  `title summary locality source_id state visibility kind language observed in_force_from published adopted
  checked url identifiers translations`.split(/\s+/);
const rowOf = (row: string): string => `(${OF_ITEM.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * An item is found by its translated title, its identifiers and its address too, and what is like a new one is found
 * before that is stored: all of it in the side tables of the search, where an index can be used.
 */
export class LookUps1764000011500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // One text for all the ways in which one page is addressed: scheme, www, port, a slash or an anchor at the end, the
      // order of parameters, and those that only follow people about.
      `CREATE FUNCTION address_key(url text) RETURNS text LANGUAGE sql IMMUTABLE
         RETURN (
           WITH parts AS (SELECT regexp_match(btrim(url), '^https?://(?:www\\.)?([^/?#:]+)(?::\\d+)?([^?#]*)(?:\\?([^#]*))?', 'i') AS p)
           SELECT lower(p[1]) || rtrim(p[2], '/') || coalesce('?' || nullif((
             SELECT string_agg(one, '&' ORDER BY one COLLATE "C") FROM regexp_split_to_table(p[3], '&') AS one
             WHERE one <> '' AND one !~* '^(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref_src)(=|$)'
           ), ''), '') FROM parts)`,
      ...['evidence_search_public', 'evidence_search_internal'].flatMap((table) => [
        `ALTER TABLE ${table} ADD COLUMN address text, ADD COLUMN identifiers text[] NOT NULL DEFAULT '{}'`,
        `GRANT UPDATE (address, identifiers) ON ${table} TO app_rw`,
        `CREATE INDEX ix_${table}_address ON ${table} (address)`,
        `CREATE INDEX ix_${table}_identifiers ON ${table} USING gin (identifiers)`,
      ]),
      // Restricted text is never indexed, should it ever be stored.
      `CREATE OR REPLACE FUNCTION index_evidence(item uuid) RETURNS void LANGUAGE plpgsql AS $$
       BEGIN
         ${keep('evidence_search_public', `e.state = 'APPROVED' AND e.visibility = 'PUBLIC'`)}
         ${keep(
           'evidence_search_internal',
           `e.visibility IN ('PUBLIC', 'INTERNAL') AND (e.state <> 'APPROVED' OR e.visibility <> 'PUBLIC')`,
         )}
       END $$`,
      `DROP TRIGGER indexes_again ON evidence`,
      `CREATE TRIGGER indexes_again AFTER UPDATE OF ${OF_ITEM.join(', ')} ON evidence
         FOR EACH ROW WHEN (${rowOf('OLD')} IS DISTINCT FROM ${rowOf('NEW')}) EXECUTE FUNCTION index_evidence_row()`,
      // Items of before: only their address is new.
      ...['evidence_search_public', 'evidence_search_internal'].map(
        (table) => `UPDATE ${table} d SET address = address_key(e.url) FROM evidence e
          WHERE e.id = d.evidence_id AND e.url IS NOT NULL`,
      ),
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
