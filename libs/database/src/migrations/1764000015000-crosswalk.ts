import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, readable, runAll } from './statements.js';

const RELATIONS = ['EQUIVALENT', 'NARROWER', 'BROADER', 'PARTIAL', 'NEW', 'DROPPED'];

/** How the obligations of a later standard stand to those of an earlier one: the catalogue's, and what editors made of it. */
export class Crosswalk1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE crosswalk (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_crosswalk PRIMARY KEY,
         from_standard text NOT NULL CONSTRAINT fk_crosswalk_from_standard REFERENCES standard (code),
         from_obligation text,
         to_standard text NOT NULL CONSTRAINT fk_crosswalk_to_standard REFERENCES standard (code),
         to_obligation text,
         relation text NOT NULL CONSTRAINT ck_crosswalk_relation ${oneOf('relation', RELATIONS)},
         note text,
         origin text NOT NULL CONSTRAINT ck_crosswalk_origin ${oneOf('origin', ['CATALOGUE', 'EDITOR'])},
         version integer NOT NULL DEFAULT 1,
         changed_at timestamptz NOT NULL DEFAULT now(),
         ended_at timestamptz,
         CONSTRAINT fk_crosswalk_from FOREIGN KEY (from_standard, from_obligation)
           REFERENCES obligation (standard, code),
         CONSTRAINT fk_crosswalk_to FOREIGN KEY (to_standard, to_obligation) REFERENCES obligation (standard, code),
         CONSTRAINT ck_crosswalk_sides CHECK (from_standard <> to_standard
           AND (from_obligation IS NULL) = (relation = 'NEW') AND (to_obligation IS NULL) = (relation = 'DROPPED'))
       )`,
      // A pair that was taken out and comes back is the same row with its next version.
      `CREATE UNIQUE INDEX uq_crosswalk_pair
         ON crosswalk (from_standard, coalesce(from_obligation, ''), to_standard, coalesce(to_obligation, ''))`,
      // Two equals of one obligation would carry two statuses into one cell.
      `CREATE UNIQUE INDEX uq_crosswalk_equal_to ON crosswalk (to_standard, to_obligation)
         WHERE relation = 'EQUIVALENT' AND ended_at IS NULL`,
      `CREATE UNIQUE INDEX uq_crosswalk_equal_from ON crosswalk (from_standard, from_obligation, to_standard)
         WHERE relation = 'EQUIVALENT' AND ended_at IS NULL`,
      ...guard('crosswalk'),
      ...readable(
        'crosswalk',
        `id, from_standard, from_obligation, to_standard, to_obligation, relation, note, origin, version, changed_at, ended_at`,
      ),
      `GRANT INSERT ON crosswalk TO app_rw`,
      `GRANT UPDATE (relation, note, origin, version, changed_at, ended_at) ON crosswalk TO app_rw`,
      `CREATE POLICY editing ON crosswalk FOR INSERT TO app_rw
         WITH CHECK ((SELECT app_is_admin()) AND origin = 'EDITOR')`,
      `CREATE POLICY editing_again ON crosswalk FOR UPDATE TO app_rw
         USING ((SELECT app_is_admin())) WITH CHECK ((SELECT app_is_admin()) AND origin = 'EDITOR')`,
      `CREATE FUNCTION keep_crosswalk_identity() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NEW.version <> OLD.version + 1 THEN
           RAISE EXCEPTION 'A version is followed by the next one.' USING ERRCODE = 'SM001';
         END IF;
         IF (NEW.id, NEW.from_standard, NEW.from_obligation, NEW.to_standard, NEW.to_obligation)
             IS DISTINCT FROM (OLD.id, OLD.from_standard, OLD.from_obligation, OLD.to_standard, OLD.to_obligation) THEN
           RAISE EXCEPTION 'A link keeps its two obligations.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER keeps_identity BEFORE UPDATE ON crosswalk
         FOR EACH ROW EXECUTE FUNCTION keep_crosswalk_identity()`,
      // What an equal carries is a published answer.
      `CREATE CONSTRAINT TRIGGER moves_revision AFTER INSERT OR UPDATE ON crosswalk
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION move_matrix_revision()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
