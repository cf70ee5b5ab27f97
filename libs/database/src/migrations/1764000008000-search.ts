import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, runAll } from './statements.js';

const DOCUMENT = `
  setweight(to_tsvector('states_must', concat_ws(' ', e.reference, e.title)), 'A')
  || setweight(to_tsvector('states_must', concat_ws(' ', s.title, s.publisher, e.locality)), 'B')
  || setweight(to_tsvector('states_must', e.summary), 'C')`;
const WORDS = `lower(unaccent(concat_ws(' ', e.reference, e.title, s.title, s.publisher, e.locality)))`;

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
           words text NOT NULL
         )`,
        `CREATE INDEX ix_${table}_document ON ${table} USING gin (document)`,
        `CREATE INDEX ix_${table}_words ON ${table} USING gin (words gin_trgm_ops)`,
        ...guard(table),
        `GRANT SELECT, INSERT, DELETE ON ${table} TO app_rw`,
        `GRANT UPDATE (document, words) ON ${table} TO app_rw`,
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
         DELETE FROM evidence_search_public p WHERE p.evidence_id = item AND NOT EXISTS (
           SELECT 1 FROM evidence e WHERE e.id = item AND e.state = 'APPROVED' AND e.visibility = 'PUBLIC');
         DELETE FROM evidence_search_internal p WHERE p.evidence_id = item AND NOT EXISTS (
           SELECT 1 FROM evidence e WHERE e.id = item
             AND e.visibility IN ('PUBLIC', 'INTERNAL') AND (e.state <> 'APPROVED' OR e.visibility <> 'PUBLIC'));
         INSERT INTO evidence_search_public (evidence_id, document, words)
           SELECT e.id, ${DOCUMENT}, ${WORDS} FROM evidence e JOIN source s ON s.id = e.source_id
           WHERE e.id = item AND e.state = 'APPROVED' AND e.visibility = 'PUBLIC'
           ON CONFLICT (evidence_id) DO UPDATE SET document = excluded.document, words = excluded.words;
         INSERT INTO evidence_search_internal (evidence_id, document, words)
           SELECT e.id, ${DOCUMENT}, ${WORDS} FROM evidence e JOIN source s ON s.id = e.source_id
           WHERE e.id = item AND e.visibility IN ('PUBLIC', 'INTERNAL')
             AND (e.state <> 'APPROVED' OR e.visibility <> 'PUBLIC')
           ON CONFLICT (evidence_id) DO UPDATE SET document = excluded.document, words = excluded.words;
       END $$`,
      `CREATE FUNCTION index_evidence_row() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN PERFORM index_evidence(NEW.id); RETURN NULL; END $$`,
      `CREATE TRIGGER indexes_first AFTER INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION index_evidence_row()`,
      `CREATE TRIGGER indexes_again AFTER UPDATE OF title, summary, locality, source_id, state, visibility ON evidence
         FOR EACH ROW WHEN ((OLD.title, OLD.summary, OLD.locality, OLD.source_id, OLD.state, OLD.visibility)
           IS DISTINCT FROM (NEW.title, NEW.summary, NEW.locality, NEW.source_id, NEW.state, NEW.visibility))
         EXECUTE FUNCTION index_evidence_row()`,
      `CREATE FUNCTION index_evidence_of_source() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         PERFORM index_evidence(e.id) FROM evidence e WHERE e.source_id = NEW.id;
         RETURN NULL;
       END $$`,
      `CREATE TRIGGER indexes_evidence AFTER UPDATE OF title, publisher ON source FOR EACH ROW
         WHEN ((OLD.title, OLD.publisher) IS DISTINCT FROM (NEW.title, NEW.publisher))
         EXECUTE FUNCTION index_evidence_of_source()`,
      // Sources are looked for while somebody types their name.
      `CREATE INDEX ix_source_words ON source USING gin ((lower(title || ' ' || publisher)) gin_trgm_ops)`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
