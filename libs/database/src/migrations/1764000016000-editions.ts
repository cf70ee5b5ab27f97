import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, readable, runAll } from './statements.js';

const MAY_FREEZE = `((frozen_by = 'ADMIN' AND (SELECT app_is_admin()))
  OR (frozen_by = 'REGIONAL_LEAD' AND '*' = ANY ((SELECT app_regions('REGIONAL_LEAD'))::text[])))`;

/** Editions: all published statuses of a day, frozen under a name, with a checksum that anybody can recompute. */
export class Editions1764000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE edition (
         slug text CONSTRAINT pk_edition PRIMARY KEY
           CONSTRAINT ck_edition_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 120),
         name text NOT NULL CONSTRAINT ck_edition_name CHECK (char_length(name) BETWEEN 1 AND 120),
         standard text NOT NULL CONSTRAINT fk_edition_standard REFERENCES standard (code),
         as_of date NOT NULL,
         known_at timestamptz NOT NULL,
         method_version text NOT NULL,
         obligations text[] NOT NULL,
         row_count integer NOT NULL,
         checksum text NOT NULL CONSTRAINT ck_edition_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
         licence text NOT NULL,
         citation text NOT NULL,
         note text,
         frozen_by text NOT NULL CONSTRAINT ck_edition_frozen_by ${oneOf('frozen_by', ['ADMIN', 'REGIONAL_LEAD'])},
         created_at timestamptz NOT NULL DEFAULT now()
       )`,
      `CREATE UNIQUE INDEX uq_edition_name ON edition (lower(name))`,
      `CREATE TABLE edition_row (
         edition text NOT NULL CONSTRAINT fk_edition_row_edition REFERENCES edition (slug),
         jurisdiction text NOT NULL CONSTRAINT fk_edition_row_jurisdiction REFERENCES jurisdiction (code),
         statuses text NOT NULL,
         confidences text NOT NULL,
         answered text NOT NULL,
         flags text NOT NULL,
         evidence_counts integer[] NOT NULL,
         evidence_total integer NOT NULL,
         CONSTRAINT pk_edition_row PRIMARY KEY (edition, jurisdiction),
         CONSTRAINT ck_edition_row_columns CHECK (char_length(confidences) = char_length(statuses)
           AND char_length(answered) = char_length(statuses) AND char_length(flags) = char_length(statuses)
           AND cardinality(evidence_counts) = char_length(statuses))
       )`,
      ...['edition', 'edition_row'].flatMap((table) => guard(table)),
      ...readable(
        'edition',
        `slug, name, standard, as_of, known_at, method_version, obligations, row_count, checksum, licence, citation, note,
         frozen_by, created_at`,
      ),
      ...readable(
        'edition_row',
        'edition, jurisdiction, statuses, confidences, answered, flags, evidence_counts, evidence_total',
      ),
      `GRANT INSERT ON edition, edition_row TO app_rw`,
      `CREATE POLICY freezing ON edition FOR INSERT TO app_rw WITH CHECK (${MAY_FREEZE})`,
      // Rows come with their edition or never: a later transaction adds none to it.
      `CREATE POLICY freezing ON edition_row FOR INSERT TO app_rw
         WITH CHECK (EXISTS (SELECT 1 FROM edition e WHERE e.slug = edition_row.edition
           AND e.xmin::text = (pg_current_xact_id()::xid)::text))`,
      ...['edition', 'edition_row'].map(
        (table) => `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      ),
      // The text under the checksum. It is written out in docs/decisions; another form gets another first line.
      `CREATE FUNCTION edition_text(named text) RETURNS text LANGUAGE sql STABLE
         RETURN (SELECT concat_ws(E'\\n', 'States Must edition, form 1', 'edition ' || e.slug, 'standard ' || e.standard,
             'as of ' || to_char(e.as_of, 'YYYY-MM-DD'),
             'known at ' || to_char(e.known_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'method ' || e.method_version, 'obligations ' || array_to_string(e.obligations, ' '),
             (SELECT string_agg(concat_ws(' ', r.jurisdiction, r.statuses, r.confidences, r.answered, r.flags,
                array_to_string(r.evidence_counts, ','), r.evidence_total), E'\\n' ORDER BY r.jurisdiction COLLATE "C")
              FROM edition_row r WHERE r.edition = e.slug)) || E'\\n'
           FROM edition e WHERE e.slug = named)`,
      `CREATE FUNCTION check_edition() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NEW.checksum <> encode(sha256(convert_to(edition_text(NEW.slug), 'UTF8')), 'hex') THEN
           RAISE EXCEPTION 'The checksum is not that of the edition.' USING ERRCODE = 'SM001';
         END IF;
         IF NEW.row_count <> (SELECT count(*) FROM edition_row r WHERE r.edition = NEW.slug
              AND char_length(r.statuses) = cardinality(NEW.obligations)) THEN
           RAISE EXCEPTION 'The rows are not those of the edition.' USING ERRCODE = 'SM001';
         END IF;
         IF NEW.as_of > (now() AT TIME ZONE 'UTC')::date THEN
           RAISE EXCEPTION 'Nobody can freeze a day to come.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER holds_together AFTER INSERT ON edition
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_edition()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
