import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const KINDS = ['SEARCH', 'POSITION', 'ASSESSMENT', 'RELIABILITY'];
const STATES = ['PENDING', 'DISPUTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'];
const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'];
const PARTIES = ['STATE', 'SEX_WORKER_LED_GROUP', 'NATIONAL_INSTITUTION'];

const WORKS = `(SELECT app_regions('RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'))`;
const WRITES = `(SELECT app_regions('RESEARCHER', 'REGIONAL_LEAD'))`;
const REVIEWS = `(SELECT app_regions('REVIEWER', 'REGIONAL_LEAD'))`;
const ME = `(SELECT app_member())`;
/** What hangs on a record is seen where the record is, under the caller's own row rules. */
const seen = (table: string): string => `EXISTS (SELECT 1 FROM judgement j WHERE j.id = ${table}.judgement_id)`;
/** What hangs on a record is written with it, by its author, and never again. */
const own = (table: string): string => `EXISTS (SELECT 1 FROM judgement j WHERE j.id = ${table}.judgement_id
  AND j.author_id = ${ME} AND j.version = 1 AND j.state = 'PENDING')`;

/**
 * What people put on record beside evidence, and the life that all of it lives: searches and positions here, assessments
 * and changes of reliability in the next step. Content is written once and never changed; two people, or it does not count.
 */
export class Judgements1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE judgement (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_judgement PRIMARY KEY,
         kind text NOT NULL CONSTRAINT ck_judgement_kind ${oneOf('kind', KINDS)},
         state text NOT NULL CONSTRAINT ck_judgement_state ${oneOf('state', STATES)},
         regions text[] NOT NULL,
         author_id uuid NOT NULL CONSTRAINT fk_judgement_author REFERENCES member (id),
         author_role text NOT NULL CONSTRAINT ck_judgement_author_role ${oneOf('author_role', ROLES)},
         decided_role text CONSTRAINT ck_judgement_decided_role ${oneOf('decided_role', ROLES)},
         version integer NOT NULL CONSTRAINT ck_judgement_version CHECK (version > 0),
         created_at timestamptz NOT NULL DEFAULT now(),
         approved_at timestamptz,
         ended_at timestamptz,
         withdrawn_at timestamptz,
         CONSTRAINT ck_judgement_approved CHECK (state <> 'APPROVED' OR approved_at IS NOT NULL),
         CONSTRAINT ck_judgement_ended CHECK (ended_at IS NULL OR approved_at IS NOT NULL),
         CONSTRAINT ck_judgement_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
       )`,
      `CREATE INDEX ix_judgement_waiting ON judgement (created_at, id) WHERE state IN ('PENDING', 'DISPUTED')`,
      `CREATE INDEX ix_judgement_author ON judgement (author_id)`,
      `CREATE TABLE judgement_cell (
         judgement_id uuid NOT NULL CONSTRAINT fk_judgement_cell_judgement REFERENCES judgement (id),
         standard text NOT NULL,
         jurisdiction text NOT NULL CONSTRAINT fk_judgement_cell_jurisdiction REFERENCES jurisdiction (code),
         obligation text NOT NULL,
         CONSTRAINT pk_judgement_cell PRIMARY KEY (judgement_id, standard, jurisdiction, obligation),
         CONSTRAINT fk_judgement_cell_obligation FOREIGN KEY (standard, obligation) REFERENCES obligation (standard, code)
       )`,
      `CREATE INDEX ix_judgement_cell_cell ON judgement_cell (standard, jurisdiction, obligation)`,
      `CREATE TABLE judgement_decision (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_judgement_decision PRIMARY KEY,
         judgement_id uuid NOT NULL CONSTRAINT fk_judgement_decision_judgement REFERENCES judgement (id),
         version integer NOT NULL,
         member_id uuid NOT NULL CONSTRAINT fk_judgement_decision_member REFERENCES member (id),
         role text NOT NULL CONSTRAINT ck_judgement_decision_role ${oneOf('role', ROLES)},
         decision text NOT NULL CONSTRAINT ck_judgement_decision
           ${oneOf('decision', ['PROPOSE', 'APPROVE', 'DIFFER', 'ADJUDICATE', 'DECLINE', 'WITHDRAW'])},
         reason text,
         decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
         -- A version is left by one decision only.
         CONSTRAINT uq_judgement_decision UNIQUE (judgement_id, version)
       )`,
      `CREATE TABLE search_made (
         judgement_id uuid CONSTRAINT pk_search_made PRIMARY KEY
           CONSTRAINT fk_search_made_judgement REFERENCES judgement (id),
         made_on text NOT NULL,
         places text[] NOT NULL CONSTRAINT ck_search_made_places CHECK (cardinality(places) BETWEEN 1 AND 50),
         languages text[] NOT NULL CONSTRAINT ck_search_made_languages CHECK (cardinality(languages) BETWEEN 1 AND 30),
         terms text NOT NULL CONSTRAINT ck_search_made_terms CHECK (char_length(terms) BETWEEN 1 AND 1000),
         note text
       )`,
      `CREATE TABLE party_position (
         judgement_id uuid CONSTRAINT pk_party_position PRIMARY KEY
           CONSTRAINT fk_party_position_judgement REFERENCES judgement (id),
         party text NOT NULL CONSTRAINT ck_party_position_party ${oneOf('party', PARTIES)},
         party_name text NOT NULL CONSTRAINT ck_party_position_name CHECK (char_length(party_name) BETWEEN 1 AND 300),
         value text CONSTRAINT ck_party_position_value ${oneOf('value', ['MET', 'PARTLY_MET', 'NOT_MET', 'CONTRARY'])},
         says text NOT NULL CONSTRAINT ck_party_position_says CHECK (char_length(says) BETWEEN 1 AND 2000),
         held_from text NOT NULL,
         held_until text,
         source_id uuid CONSTRAINT fk_party_position_source REFERENCES source (id),
         evidence_id uuid CONSTRAINT fk_party_position_evidence REFERENCES evidence (id),
         url text,
         CONSTRAINT ck_party_position_read CHECK (num_nonnulls(source_id, evidence_id, url) > 0)
       )`,
      ...['judgement', 'judgement_cell', 'judgement_decision', 'search_made', 'party_position'].flatMap((table) =>
        guard(table),
      ),

      // Who put it on record, and whoever decided, are people: the public sees roles alone.
      `GRANT SELECT (id, kind, state, author_role, decided_role, version, created_at, approved_at, ended_at)
         ON judgement TO app_public`,
      `GRANT SELECT, INSERT ON judgement TO app_rw`,
      `GRANT UPDATE (state, decided_role, version, approved_at, ended_at, withdrawn_at) ON judgement TO app_rw`,
      `CREATE POLICY approved ON judgement FOR SELECT TO app_public, app_rw
         USING (state = 'APPROVED' AND kind <> 'RELIABILITY')`,
      `CREATE POLICY own ON judgement FOR SELECT TO app_rw USING (author_id = ${ME})`,
      `CREATE POLICY at_work ON judgement FOR SELECT TO app_rw USING (app_covers_any(${WORKS}, regions))`,
      `CREATE POLICY proposing ON judgement FOR INSERT TO app_rw WITH CHECK (
         state = 'PENDING' AND version = 1 AND author_id = ${ME} AND decided_role IS NULL
         AND approved_at IS NULL AND ended_at IS NULL
         AND app_covers_all(CASE kind WHEN 'ASSESSMENT' THEN ${WORKS} WHEN 'RELIABILITY' THEN ${REVIEWS}
                                      ELSE ${WRITES} END, regions)
         AND EXISTS (SELECT 1 FROM member_grant held WHERE held.member_id = judgement.author_id
                       AND held.role = judgement.author_role AND held.ended_at IS NULL))`,
      `CREATE POLICY withdrawing ON judgement FOR UPDATE TO app_rw
         USING (author_id = ${ME}) WITH CHECK (state = 'WITHDRAWN' AND app_covers_all(${WORKS}, regions))`,
      `CREATE POLICY deciding ON judgement FOR UPDATE TO app_rw
         USING (app_covers_all(${REVIEWS}, regions)) WITH CHECK (app_covers_all(${REVIEWS}, regions))`,

      `GRANT SELECT ON judgement_cell TO app_public`,
      `GRANT SELECT, INSERT ON judgement_cell, judgement_decision, search_made, party_position TO app_rw`,
      `GRANT SELECT ON search_made, party_position TO app_public`,
      ...['judgement_cell', 'search_made', 'party_position'].flatMap((table) => [
        `CREATE POLICY of_record ON ${table} FOR SELECT TO app_public, app_rw USING (${seen(table)})`,
        `CREATE POLICY proposing ON ${table} FOR INSERT TO app_rw WITH CHECK (${own(table)})`,
      ]),
      `CREATE POLICY own ON judgement_decision FOR SELECT TO app_rw USING (member_id = ${ME})`,
      `CREATE POLICY of_record ON judgement_decision FOR SELECT TO app_rw USING (EXISTS (
         SELECT 1 FROM judgement j WHERE j.id = judgement_decision.judgement_id
           AND (j.author_id = ${ME} OR app_covers_any(${WORKS}, j.regions))))`,
      `CREATE POLICY deciding ON judgement_decision FOR INSERT TO app_rw WITH CHECK (
         member_id = ${ME}
         AND EXISTS (SELECT 1 FROM member_grant held WHERE held.member_id = judgement_decision.member_id
                       AND held.role = judgement_decision.role AND held.ended_at IS NULL)
         AND EXISTS (SELECT 1 FROM judgement j WHERE j.id = judgement_decision.judgement_id
                       AND (j.author_id = ${ME} OR app_covers_all(${REVIEWS}, j.regions))))`,

      // A version is only ever the next one, it goes the ways there are, and what a record is never changes.
      `CREATE FUNCTION keep_judgement_life() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF (NEW.id, NEW.kind, NEW.author_id, NEW.author_role, NEW.regions, NEW.created_at)
             IS DISTINCT FROM (OLD.id, OLD.kind, OLD.author_id, OLD.author_role, OLD.regions, OLD.created_at) THEN
           RAISE EXCEPTION 'A record keeps its author and its regions.' USING ERRCODE = 'SM001';
         END IF;
         IF NEW.version <> OLD.version + 1 THEN
           RAISE EXCEPTION 'A version is followed by the next one.' USING ERRCODE = 'SM001';
         END IF;
         IF OLD.state IN ('DECLINED', 'WITHDRAWN') OR (OLD.state = 'APPROVED' AND NEW.state NOT IN ('APPROVED', 'WITHDRAWN'))
             OR (OLD.state = 'DISPUTED' AND NEW.state = 'PENDING') OR (OLD.state = NEW.state AND OLD.state <> 'APPROVED')
             OR (OLD.approved_at IS NOT NULL AND NEW.approved_at IS DISTINCT FROM OLD.approved_at)
             OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
           RAISE EXCEPTION 'A record does not go from % to %.', OLD.state, NEW.state USING ERRCODE = 'SM001';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER keeps_life BEFORE UPDATE ON judgement FOR EACH ROW EXECUTE FUNCTION keep_judgement_life()`,

      // Somebody else, with the right to review in each region, left the version before with this very decision.
      `CREATE FUNCTION check_judgement_moved() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE needed text[];
       BEGIN
         IF NEW.state = OLD.state THEN RETURN NULL; END IF;
         needed := CASE NEW.state WHEN 'APPROVED' THEN CASE OLD.state WHEN 'DISPUTED' THEN ARRAY['ADJUDICATE']
                                                                      ELSE ARRAY['APPROVE'] END
                                  WHEN 'DISPUTED' THEN ARRAY['DIFFER'] WHEN 'DECLINED' THEN ARRAY['DECLINE']
                                  ELSE ARRAY['WITHDRAW'] END;
         IF NOT EXISTS (
             SELECT 1 FROM judgement_decision d
             WHERE d.judgement_id = NEW.id AND d.version = OLD.version AND d.decision = ANY (needed)
               AND (NEW.state = 'WITHDRAWN' AND d.member_id = NEW.author_id
                 OR (NEW.state = 'WITHDRAWN' OR d.member_id <> NEW.author_id)
                    AND d.role IN ('REVIEWER', 'REGIONAL_LEAD')
                    AND app_covers_all((SELECT array_agg(held.region) FROM member_grant held
                          WHERE held.member_id = d.member_id AND held.ended_at IS NULL
                            AND held.role IN ('REVIEWER', 'REGIONAL_LEAD')), NEW.regions))) THEN
           RAISE EXCEPTION 'A second person, with rights in each of its regions, must decide on this record.'
             USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER two_people AFTER UPDATE ON judgement
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_judgement_moved()`,

      // What is approved, or no longer is, shows beside its cells.
      `CREATE CONSTRAINT TRIGGER moves_revision AFTER UPDATE ON judgement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
         WHEN (OLD.state = 'APPROVED' OR NEW.state = 'APPROVED') EXECUTE FUNCTION move_matrix_revision()`,

      // The regions are those of its cells; who reads and who decides hangs on them.
      `CREATE FUNCTION check_judgement_cells() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE
         written judgement;
         regions_found text[];
       BEGIN
         SELECT * INTO written FROM judgement WHERE id =
           coalesce(to_jsonb(NEW) ->> 'judgement_id', to_jsonb(NEW) ->> 'id')::uuid;
         IF NOT FOUND OR written.kind = 'RELIABILITY' THEN RETURN NULL; END IF;
         SELECT array_agg(DISTINCT j.region ORDER BY j.region) INTO regions_found
           FROM judgement_cell c JOIN jurisdiction j ON j.code = c.jurisdiction WHERE c.judgement_id = written.id;
         IF regions_found IS DISTINCT FROM written.regions THEN
           RAISE EXCEPTION 'The regions are not those of the record''s cells.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      ...['judgement', 'judgement_cell'].map(
        (table) => `CREATE CONSTRAINT TRIGGER regions_hold AFTER INSERT ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_judgement_cells()`,
      ),
      ...['judgement_cell', 'judgement_decision', 'search_made', 'party_position'].map(
        (table) => `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      ),
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
