import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, runAll } from './statements.js';

/** What is kept of one item `e` with its source `s`, one expression a column. */
const KEPT: Record<string, string> = {
  evidence_id: 'e.id',
  document: `setweight(to_tsvector('states_must', concat_ws(' ', e.reference, e.title)), 'A')
    || setweight(to_tsvector('states_must', concat_ws(' ', s.title, s.publisher, e.locality)), 'B')
    || setweight(to_tsvector('states_must', e.summary), 'C')`,
  words: `lower(unaccent(concat_ws(' ', e.reference, e.title, s.title, s.publisher, e.locality)))`,
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
};
const COLUMNS = Object.keys(KEPT);

/** Puts an item into one of the tables, or takes it out: whether it belongs there is said of `e`. */
const keep = (table: string, belongs: string): string => `
  DELETE FROM ${table} p WHERE p.evidence_id = item
    AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = item AND ${belongs});
  INSERT INTO ${table} (${COLUMNS.join(', ')})
    SELECT ${Object.values(KEPT).join(', ')} FROM evidence e JOIN source s ON s.id = e.source_id
    WHERE e.id = item AND ${belongs}
    ON CONFLICT (evidence_id) DO UPDATE SET
      ${COLUMNS.slice(1)
        .map((column) => `${column} = excluded.${column}`)
        .join(', ')};`;

/** What of an item is kept here; a change of any of it is written anew. */
const OF_ITEM =
  `title summary locality source_id state visibility kind language observed in_force_from published adopted
  checked`.split(/\s+/);
const rowOf = (row: string): string => `(${OF_ITEM.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * Full-text search, in side tables of its own. What the public may see and what it may not are two tables: a row rule on
 * one table for both would keep the index from being used, and no hidden word is ever in the public one.
 */
export class Search1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const tables = ['evidence_search_public', 'evidence_search_internal'];
    await runAll(runner, [
      `CREATE TEXT SEARCH CONFIGURATION states_must (COPY = simple)`,
      `ALTER TEXT SEARCH CONFIGURATION states_must
         ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword WITH unaccent, simple`,
      ...tables.flatMap((table) => [
        `CREATE TABLE ${table} (
           evidence_id uuid CONSTRAINT pk_${table} PRIMARY KEY
             CONSTRAINT fk_${table}_evidence REFERENCES evidence (id),
           document tsvector NOT NULL,
           words text NOT NULL,
           kind text NOT NULL,
           language text NOT NULL,
           publisher_kind text NOT NULL,
           first_year integer,
           last_year integer,
           jurisdictions text[] NOT NULL,
           areas text[] NOT NULL,
           effects text[] NOT NULL
         )`,
        `CREATE INDEX ix_${table}_document ON ${table} USING gin (document)`,
        `CREATE INDEX ix_${table}_words ON ${table} USING gin (words gin_trgm_ops)`,
        ...guard(table),
        `GRANT SELECT, INSERT, DELETE ON ${table} TO app_rw`,
        `GRANT UPDATE (${COLUMNS.slice(1).join(', ')}) ON ${table} TO app_rw`,
        ...['INSERT', 'UPDATE', 'DELETE'].map(
          (act) => `CREATE POLICY index_${act.toLowerCase()} ON ${table} FOR ${act} TO app_rw
            ${act === 'INSERT' ? 'WITH CHECK' : 'USING'} (
              EXISTS (SELECT 1 FROM evidence e WHERE e.id = ${table}.evidence_id AND e.origin = 'MEMBER'))`,
        ),
      ]),
      `GRANT SELECT ON evidence_search_public TO app_public`,
      `CREATE POLICY anybody ON evidence_search_public FOR SELECT TO app_public, app_rw USING (true)`,
      `CREATE POLICY of_item ON evidence_search_internal FOR SELECT TO app_rw
         USING (EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_search_internal.evidence_id))`,

      // Restricted text is never indexed, should it ever be stored.
      `CREATE FUNCTION index_evidence(item uuid) RETURNS void LANGUAGE plpgsql AS $$
       BEGIN
         ${keep('evidence_search_public', `e.state = 'APPROVED' AND e.visibility = 'PUBLIC'`)}
         ${keep(
           'evidence_search_internal',
           `e.visibility IN ('PUBLIC', 'INTERNAL') AND (e.state <> 'APPROVED' OR e.visibility <> 'PUBLIC')`,
         )}
       END $$`,
      `CREATE FUNCTION index_evidence_row() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN PERFORM index_evidence(NEW.id); RETURN NULL; END $$`,
      `CREATE TRIGGER indexes_first AFTER INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION index_evidence_row()`,
      `CREATE TRIGGER indexes_again AFTER UPDATE OF ${OF_ITEM.join(', ')} ON evidence
         FOR EACH ROW WHEN (${rowOf('OLD')} IS DISTINCT FROM ${rowOf('NEW')}) EXECUTE FUNCTION index_evidence_row()`,
      `CREATE FUNCTION index_evidence_of_links() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         PERFORM index_evidence(c.evidence_id) FROM (SELECT DISTINCT evidence_id FROM changed) c;
         RETURN NULL;
       END $$`,
      ...['INSERT', 'UPDATE', 'DELETE'].map(
        (act) => `CREATE TRIGGER indexes_evidence_${act.toLowerCase()} AFTER ${act} ON evidence_link
          REFERENCING ${act === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION index_evidence_of_links()`,
      ),
      `CREATE FUNCTION index_evidence_of_source() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         PERFORM index_evidence(e.id) FROM evidence e WHERE e.source_id = NEW.id;
         RETURN NULL;
       END $$`,
      `CREATE TRIGGER indexes_evidence AFTER UPDATE OF title, publisher, publisher_kind ON source FOR EACH ROW
         WHEN ((OLD.title, OLD.publisher, OLD.publisher_kind) IS DISTINCT FROM (NEW.title, NEW.publisher, NEW.publisher_kind))
         EXECUTE FUNCTION index_evidence_of_source()`,
      // Sources are looked for while somebody types their name.
      `CREATE INDEX ix_source_words ON source USING gin ((lower(title || ' ' || publisher)) gin_trgm_ops)`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
