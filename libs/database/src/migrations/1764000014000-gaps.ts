import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

/** Whoever works on gaps of the place's region. */
const WORKS = `app_covers_any((SELECT app_regions('RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD')),
  (SELECT ARRAY[j.region] FROM jurisdiction j WHERE j.code = gap_work.jurisdiction))`;

/**
 * Work on the gaps of cells: whose it is, put off until when, finished with which note. What a cell lacks is derived; what
 * the queue needs to rank all cells in one read stands in plain columns beside the cell.
 */
export class Gaps1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `ALTER TABLE cell ADD COLUMN single_source integer NOT NULL DEFAULT 0,
         ADD COLUMN review_due boolean NOT NULL DEFAULT false`,
      `GRANT SELECT (single_source, review_due) ON cell TO app_public`,
      `GRANT UPDATE (single_source, review_due) ON cell TO app_rw`,
      `CREATE TABLE gap_work (
         standard text NOT NULL,
         jurisdiction text NOT NULL CONSTRAINT fk_gap_work_jurisdiction REFERENCES jurisdiction (code),
         obligation text NOT NULL,
         state text NOT NULL CONSTRAINT ck_gap_work_state ${oneOf('state', ['OPEN', 'TAKEN', 'SNOOZED', 'DONE'])},
         member_id uuid NOT NULL CONSTRAINT fk_gap_work_member REFERENCES member (id),
         moved_by uuid NOT NULL CONSTRAINT fk_gap_work_moved_by REFERENCES member (id),
         role text NOT NULL CONSTRAINT ck_gap_work_role ${oneOf('role', ['RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'])},
         until date,
         note text,
         cell_version integer NOT NULL,
         version integer NOT NULL,
         moved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
         earlier jsonb,
         CONSTRAINT pk_gap_work PRIMARY KEY (standard, jurisdiction, obligation),
         CONSTRAINT fk_gap_work_obligation FOREIGN KEY (standard, obligation) REFERENCES obligation (standard, code),
         CONSTRAINT ck_gap_work_until CHECK ((state = 'SNOOZED') = (until IS NOT NULL)),
         CONSTRAINT ck_gap_work_note CHECK ((state = 'DONE') = (note IS NOT NULL) AND char_length(note) <= 1000)
       )`,
      ...guard('gap_work'),
      `GRANT SELECT, INSERT ON gap_work TO app_rw`,
      `GRANT UPDATE (state, member_id, moved_by, role, until, note, cell_version, version, moved_at, earlier)
         ON gap_work TO app_rw`,
      `CREATE POLICY people ON gap_work FOR SELECT TO app_rw USING ((SELECT app_caller()) = 'MEMBER')`,
      `CREATE POLICY beginning ON gap_work FOR INSERT TO app_rw WITH CHECK (
         moved_by = (SELECT app_member()) AND member_id = (SELECT app_member()) AND version = 1 AND ${WORKS})`,
      `CREATE POLICY moving ON gap_work FOR UPDATE TO app_rw
         USING (${WORKS}) WITH CHECK (moved_by = (SELECT app_member()))`,
      // What somebody has taken is theirs: only they, a lead of the region, or whoever undoes their own step move it.
      `CREATE FUNCTION keep_gap_work() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE undoes boolean := OLD.moved_by = app_member() AND OLD.earlier IS NOT NULL AND NEW.earlier IS NULL
         AND NEW.state = OLD.earlier ->> 'state' AND NEW.member_id = (OLD.earlier ->> 'memberId')::uuid;
       BEGIN
         IF NEW.version <> OLD.version + 1 THEN
           RAISE EXCEPTION 'A version is followed by the next one.' USING ERRCODE = 'SM001';
         END IF;
         IF undoes OR current_user = 'app_owner' THEN RETURN NEW; END IF;
         IF NEW.member_id IS DISTINCT FROM app_member() THEN
           RAISE EXCEPTION 'Nobody takes work in another''s name.' USING ERRCODE = 'SM001';
         END IF;
         IF OLD.state = 'TAKEN' AND OLD.member_id <> app_member()
            AND NOT app_covers_any(app_regions('REGIONAL_LEAD'),
              ARRAY[(SELECT j.region FROM jurisdiction j WHERE j.code = OLD.jurisdiction)]) THEN
           RAISE EXCEPTION 'Somebody else has taken this.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER keeps_whose BEFORE UPDATE ON gap_work FOR EACH ROW EXECUTE FUNCTION keep_gap_work()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
