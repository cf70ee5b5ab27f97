import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, readable, runAll } from './statements.js';

const SUBJECTS = [
  ...['EVIDENCE', 'SOURCE', 'MEMBER', 'INVITATION', 'SESSION', 'SYSTEM', 'ASSESSMENT', 'POSITION', 'SEARCH', 'FILE'],
  ...['EDITION', 'METHOD', 'STANDARD', 'CELL', 'COMMENT'],
];

/** Whoever may store a cell: the clock, or a member who works for the jurisdiction's region. */
const WRITES = (table: string): string => `(SELECT app_caller()) = 'CLOCK' OR app_covers_any(
  (SELECT app_regions('RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD')),
  (SELECT ARRAY[j.region] FROM jurisdiction j WHERE j.code = ${table}.jurisdiction))`;

/**
 * Both clocks of a cell. A row is a state of knowledge, kept with every fact that the rules looked at; the characters in
 * it run over all days, past and to come. The method is data beside it.
 */
export class TwoClocks1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE method_version (
         version text CONSTRAINT pk_method_version PRIMARY KEY,
         note text NOT NULL,
         published date NOT NULL,
         body jsonb NOT NULL,
         proposed_by uuid CONSTRAINT fk_method_version_proposed_by REFERENCES member (id),
         proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
         applied_by uuid CONSTRAINT fk_method_version_applied_by REFERENCES member (id),
         applied_at timestamptz,
         -- Nobody changes every status alone; set-up applies the first one, without people.
         CONSTRAINT ck_method_version_two CHECK (applied_by IS NULL OR applied_by <> proposed_by)
       )`,
      `CREATE TABLE cell_version (
         standard text NOT NULL,
         jurisdiction text NOT NULL,
         obligation text NOT NULL,
         number integer NOT NULL,
         known_from timestamptz NOT NULL,
         known_until timestamptz,
         method_version text NOT NULL,
         cause text NOT NULL
           CONSTRAINT ck_cell_version_cause ${oneOf('cause', ['WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD'])},
         evidence uuid[] NOT NULL,
         facts jsonb NOT NULL,
         facts_hash text NOT NULL,
         items uuid[] NOT NULL,
         starts date[] NOT NULL,
         heads text NOT NULL,
         evidence_count integer NOT NULL,
         CONSTRAINT pk_cell_version PRIMARY KEY (standard, jurisdiction, obligation, number),
         CONSTRAINT fk_cell_version_cell FOREIGN KEY (standard, jurisdiction, obligation)
           REFERENCES cell (standard, jurisdiction, obligation),
         CONSTRAINT ck_cell_version_known CHECK (known_until IS NULL OR known_until > known_from),
         CONSTRAINT ck_cell_version_heads CHECK (char_length(heads) = 6 * cardinality(starts) AND cardinality(starts) > 0)
       )`,
      // The facts lie out of the way of the grid, which reads days and characters only.
      `ALTER TABLE cell_version SET (toast_tuple_target = 128)`,
      `ALTER TABLE cell_version ALTER COLUMN starts SET STORAGE MAIN, ALTER COLUMN heads SET STORAGE MAIN`,
      `CREATE UNIQUE INDEX uq_cell_version_current ON cell_version (standard, jurisdiction, obligation)
         WHERE known_until IS NULL`,
      `CREATE INDEX ix_cell_version_known ON cell_version (standard, jurisdiction, obligation, known_from)`,
      `CREATE TABLE row_tally_version (
         standard text NOT NULL CONSTRAINT fk_row_tally_version_standard REFERENCES standard (code),
         jurisdiction text NOT NULL CONSTRAINT fk_row_tally_version_jurisdiction REFERENCES jurisdiction (code),
         known_from timestamptz NOT NULL,
         evidence_total integer NOT NULL,
         CONSTRAINT pk_row_tally_version PRIMARY KEY (standard, jurisdiction, known_from)
       )`,
      ...['method_version', 'cell_version', 'row_tally_version'].flatMap((table) => guard(table)),
      ...readable('method_version', 'version, note, published, body, proposed_at, applied_at'),
      ...readable(
        'cell_version',
        `standard, jurisdiction, obligation, number, known_from, known_until, method_version, cause, evidence, facts,
         facts_hash, items, starts, heads, evidence_count`,
      ),
      ...readable('row_tally_version', 'standard, jurisdiction, known_from, evidence_total'),
      `GRANT INSERT ON cell_version, row_tally_version TO app_rw`,
      `GRANT UPDATE (known_until) ON cell_version TO app_rw`,
      ...['cell_version', 'row_tally_version'].map(
        (table) => `CREATE POLICY storing ON ${table} FOR INSERT TO app_rw WITH CHECK (${WRITES(table)})`,
      ),
      `CREATE POLICY closing ON cell_version FOR UPDATE TO app_rw
         USING (known_until IS NULL AND (${WRITES('cell_version')})) WITH CHECK (known_until IS NOT NULL)`,
      `CREATE FUNCTION keep_cell_version() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF OLD.known_until IS NOT NULL OR (to_jsonb(NEW) - 'known_until') IS DISTINCT FROM (to_jsonb(OLD) - 'known_until') THEN
           RAISE EXCEPTION 'What was known of a cell is never changed.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER keeps_what_was_known BEFORE UPDATE ON cell_version
         FOR EACH ROW EXECUTE FUNCTION keep_cell_version()`,
      `CREATE TRIGGER only_grows BEFORE DELETE OR TRUNCATE ON cell_version
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON row_tally_version
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `GRANT INSERT ON method_version TO app_rw`,
      `GRANT UPDATE (applied_by, applied_at) ON method_version TO app_rw`,
      `CREATE POLICY proposing ON method_version FOR INSERT TO app_rw
         WITH CHECK ((SELECT app_is_admin()) AND proposed_by = (SELECT app_member()) AND applied_at IS NULL)`,
      `CREATE POLICY applying ON method_version FOR UPDATE TO app_rw
         USING (applied_at IS NULL AND (SELECT app_is_admin()) AND proposed_by <> (SELECT app_member()))
         WITH CHECK (applied_by = (SELECT app_member()) AND applied_at IS NOT NULL)`,
      // Every cell of every region is derived anew by whoever applies a method: for that moment, and for nothing else.
      `CREATE FUNCTION app_applies_method() RETURNS boolean LANGUAGE sql STABLE
         RETURN app_is_admin() AND EXISTS (SELECT 1 FROM method_version m
           WHERE m.applied_by = app_member() AND m.applied_at = now())`,

      `ALTER TABLE cell ADD COLUMN day date`,
      `UPDATE cell SET day = (answer -> 'outcome' ->> 'day')::date`,
      // Changed rows have checks of their own, which run at the end of a transaction: now, before the table is altered.
      `SET CONSTRAINTS ALL IMMEDIATE`,
      `SET CONSTRAINTS ALL DEFERRED`,
      `ALTER TABLE cell ALTER COLUMN day SET NOT NULL`,
      `GRANT SELECT (day) ON cell TO app_public`,
      `GRANT UPDATE (day) ON cell TO app_rw`,

      `ALTER TABLE cell_change ADD COLUMN since date`,
      `CREATE INDEX ix_cell_change_at ON cell_change (at, id)`,
      ...['cell', 'cell_change', 'cell_version', 'row_tally', 'row_tally_version'].map((table) =>
        table === 'cell' || table === 'row_tally'
          ? `CREATE POLICY applying_again ON ${table} FOR UPDATE TO app_rw
               USING ((SELECT app_applies_method())) WITH CHECK ((SELECT app_applies_method()))`
          : `CREATE POLICY applying ON ${table} FOR INSERT TO app_rw WITH CHECK ((SELECT app_applies_method()))`,
      ),
      `CREATE POLICY applying_new ON cell FOR INSERT TO app_rw WITH CHECK ((SELECT app_applies_method()))`,
      `CREATE POLICY applying_new ON row_tally FOR INSERT TO app_rw WITH CHECK ((SELECT app_applies_method()))`,
      `CREATE POLICY applying_closes ON cell_version FOR UPDATE TO app_rw
         USING (known_until IS NULL AND (SELECT app_applies_method())) WITH CHECK (known_until IS NOT NULL)`,
      `GRANT SELECT (id, standard, jurisdiction, obligation, at, day, since, cause, evidence, method_version, before, after)
         ON cell_change TO app_public`,
      `CREATE POLICY anybody ON cell_change FOR SELECT TO app_public USING (true)`,

      `ALTER TABLE audit_entry DROP CONSTRAINT ck_audit_entry_subject`,
      `ALTER TABLE audit_entry ADD CONSTRAINT ck_audit_entry_subject ${oneOf('subject_kind', SUBJECTS)}`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
