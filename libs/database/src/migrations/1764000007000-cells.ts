import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, readable, runAll } from './statements.js';

const WRITES_CELL = `(SELECT app_caller()) = 'CLOCK' OR app_covers_any(
  (SELECT app_regions('RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD')),
  (SELECT ARRAY[j.region] FROM jurisdiction j WHERE j.code = jurisdiction_code))`;
const writesCell = (table: string): string => WRITES_CELL.replace('jurisdiction_code', `${table}.jurisdiction`);

/** Published cells, every change of them, and the revision that moves exactly when a published answer can. */
export class Cells1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // What the grid needs stands in short plain columns; the whole outcome lies beside them, out of the way.
      `CREATE TABLE cell (
         standard text NOT NULL,
         jurisdiction text NOT NULL CONSTRAINT fk_cell_jurisdiction REFERENCES jurisdiction (code),
         obligation text NOT NULL,
         letter text NOT NULL CONSTRAINT ck_cell_letter CHECK (letter IN ('M', 'P', 'N', 'C', 'V', 'E', 'U', 'X')),
         confidence text NOT NULL CONSTRAINT ck_cell_confidence CHECK (confidence IN ('h', 'm', 'l', '-')),
         answered text NOT NULL,
         flags text NOT NULL,
         evidence_count integer NOT NULL,
         supports integer NOT NULL,
         contradicts integer NOT NULL,
         context integer NOT NULL,
         newest date,
         next_change date,
         derived_at timestamptz NOT NULL DEFAULT now(),
         version integer NOT NULL,
         answer_hash text NOT NULL,
         answer jsonb NOT NULL,
         CONSTRAINT pk_cell PRIMARY KEY (standard, jurisdiction, obligation),
         CONSTRAINT fk_cell_obligation FOREIGN KEY (standard, obligation) REFERENCES obligation (standard, code)
       )`,
      `ALTER TABLE cell SET (toast_tuple_target = 128)`,
      `CREATE INDEX ix_cell_next_change ON cell (next_change) WHERE next_change IS NOT NULL`,
      `CREATE TABLE cell_change (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_cell_change PRIMARY KEY,
         standard text NOT NULL,
         jurisdiction text NOT NULL,
         obligation text NOT NULL,
         at timestamptz NOT NULL DEFAULT clock_timestamp(),
         day date NOT NULL,
         cause text NOT NULL
           CONSTRAINT ck_cell_change_cause CHECK (cause IN ('WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD')),
         evidence uuid[] NOT NULL,
         method_version text NOT NULL,
         before jsonb NOT NULL,
         after jsonb NOT NULL,
         CONSTRAINT fk_cell_change_cell FOREIGN KEY (standard, jurisdiction, obligation)
           REFERENCES cell (standard, jurisdiction, obligation)
       )`,
      `CREATE INDEX ix_cell_change_cell ON cell_change (standard, jurisdiction, obligation, at)`,
      // Distinct items over all columns of a row: counted once when the row changes, not at every read.
      `CREATE TABLE row_tally (
         standard text NOT NULL CONSTRAINT fk_row_tally_standard REFERENCES standard (code),
         jurisdiction text NOT NULL CONSTRAINT fk_row_tally_jurisdiction REFERENCES jurisdiction (code),
         evidence_total integer NOT NULL,
         CONSTRAINT pk_row_tally PRIMARY KEY (standard, jurisdiction)
       )`,
      `CREATE TABLE matrix_revision (
         single boolean DEFAULT true CONSTRAINT pk_matrix_revision PRIMARY KEY
           CONSTRAINT ck_matrix_revision CHECK (single),
         value bigint NOT NULL
       )`,
      ...['cell', 'cell_change', 'row_tally', 'matrix_revision'].flatMap((table) => guard(table)),
      `INSERT INTO matrix_revision (value) VALUES (1)`,
      ...readable(
        'cell',
        `standard, jurisdiction, obligation, letter, confidence, answered, flags, evidence_count, supports, contradicts, context,
         newest, next_change, derived_at, version, answer`,
      ),
      ...readable('row_tally', 'standard, jurisdiction, evidence_total'),
      ...readable('matrix_revision', 'single, value'),
      `GRANT SELECT ON cell_change TO app_rw`,
      `CREATE POLICY people ON cell_change FOR SELECT TO app_rw USING (true)`,
      `GRANT INSERT ON cell, cell_change, row_tally TO app_rw`,
      `GRANT UPDATE (letter, confidence, answered, flags, evidence_count, supports, contradicts, context, newest, next_change,
         derived_at, version, answer_hash, answer) ON cell TO app_rw`,
      `GRANT UPDATE (evidence_total) ON row_tally TO app_rw`,
      `GRANT UPDATE (value) ON matrix_revision TO app_rw`,
      ...['cell', 'cell_change', 'row_tally'].map(
        (table) => `CREATE POLICY storing ON ${table} FOR INSERT TO app_rw WITH CHECK (${writesCell(table)})`,
      ),
      ...['cell', 'row_tally'].map(
        (table) => `CREATE POLICY storing_again ON ${table} FOR UPDATE TO app_rw
          USING (${writesCell(table)}) WITH CHECK (${writesCell(table)})`,
      ),
      `CREATE POLICY moving ON matrix_revision FOR UPDATE TO app_rw
         USING (app_caller() IN ('MEMBER', 'CLOCK')) WITH CHECK (app_caller() IN ('MEMBER', 'CLOCK'))`,

      // Whatever is written, it goes up by one.
      `CREATE FUNCTION step_matrix_revision() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN NEW.value := OLD.value + 1; RETURN NEW; END $$`,
      `CREATE TRIGGER steps BEFORE UPDATE ON matrix_revision FOR EACH ROW EXECUTE FUNCTION step_matrix_revision()`,
      // At the end of the transaction and once in it: the row is locked for a moment only, after everything else.
      `CREATE FUNCTION move_matrix_revision() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF app_setting('app.revision_moved') IS NULL THEN
           PERFORM set_config('app.revision_moved', 'yes', true);
           UPDATE matrix_revision SET value = value + 1;
         END IF;
         RETURN NULL;
       END $$`,
      ...[
        // An empty cell on record answers what no record answers.
        [
          'cell',
          'AFTER INSERT',
          `NEW.letter <> 'U' OR NEW.evidence_count > 0 OR jsonb_typeof(NEW.answer -> 'rollUp') = 'object'`,
        ],
        ['cell', 'AFTER UPDATE', 'OLD.answer_hash IS DISTINCT FROM NEW.answer_hash'],
        ['evidence', 'AFTER INSERT', `NEW.state = 'APPROVED' AND NEW.visibility = 'PUBLIC'`],
        [
          'evidence',
          'AFTER UPDATE',
          `(OLD.state = 'APPROVED' AND OLD.visibility = 'PUBLIC') OR (NEW.state = 'APPROVED' AND NEW.visibility = 'PUBLIC')`,
        ],
      ].map(
        ([table, moment, when]) =>
          `CREATE CONSTRAINT TRIGGER moves_revision_${moment!.endsWith('INSERT') ? 'first' : 'again'} ${moment} ON ${table}
           DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION move_matrix_revision()`,
      ),
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
