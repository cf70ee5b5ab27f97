import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'];
const KINDS = ['CONFIRM', 'OVERRIDE', 'NOT_APPLICABLE', 'DECIDED_BY_PARENT'];
const GIVEN = ['MET', 'PARTLY_MET', 'NOT_MET', 'CONTRARY', 'NO_EVIDENCE', 'NOT_APPLICABLE'];

const REVIEWS = `(SELECT app_regions('REVIEWER', 'REGIONAL_LEAD'))`;
const ME = `(SELECT app_member())`;
const record = (table: string, more: string): string =>
  `EXISTS (SELECT 1 FROM judgement j WHERE j.id = ${table}.judgement_id ${more})`;

/** What people decide of a cell, with each rater's view; and how the reliability of a source changes, by two people. */
export class Assessments1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE assessment (
         judgement_id uuid CONSTRAINT pk_assessment PRIMARY KEY
           CONSTRAINT fk_assessment_judgement REFERENCES judgement (id),
         as_of date NOT NULL,
         direction text NOT NULL
           CONSTRAINT ck_assessment_direction ${oneOf('direction', ['IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN'])},
         direction_reason text,
         -- The proposal that was before them.
         seen jsonb NOT NULL,
         CONSTRAINT ck_assessment_direction_reason CHECK (direction = 'UNKNOWN' OR direction_reason IS NOT NULL)
       )`,
      `CREATE TABLE assessment_rating (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_assessment_rating PRIMARY KEY,
         judgement_id uuid NOT NULL CONSTRAINT fk_assessment_rating_judgement REFERENCES judgement (id),
         seat text NOT NULL CONSTRAINT ck_assessment_rating_seat ${oneOf('seat', ['AUTHOR', 'SECOND', 'ADJUDICATOR'])},
         member_id uuid NOT NULL CONSTRAINT fk_assessment_rating_member REFERENCES member (id),
         role text NOT NULL CONSTRAINT ck_assessment_rating_role ${oneOf('role', ROLES)},
         kind text NOT NULL CONSTRAINT ck_assessment_rating_kind ${oneOf('kind', KINDS)},
         status text NOT NULL CONSTRAINT ck_assessment_rating_status ${oneOf('status', GIVEN)},
         confidence text CONSTRAINT ck_assessment_rating_confidence ${oneOf('confidence', ['LOW', 'MEDIUM', 'HIGH'])},
         rule text,
         decided_by text CONSTRAINT fk_assessment_rating_decided_by REFERENCES jurisdiction (code),
         -- Whoever agrees has no more to say.
         reason text CONSTRAINT ck_assessment_rating_reason
           CHECK (CASE WHEN reason IS NULL THEN seat = 'SECOND' ELSE char_length(reason) BETWEEN 1 AND 2000 END),
         keep_dissent boolean NOT NULL,
         rated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
         CONSTRAINT ck_assessment_rating_parent CHECK ((kind = 'DECIDED_BY_PARENT') = (decided_by IS NOT NULL)),
         CONSTRAINT ck_assessment_rating_applies
           CHECK ((kind IN ('NOT_APPLICABLE', 'DECIDED_BY_PARENT')) = (status = 'NOT_APPLICABLE')),
         CONSTRAINT uq_assessment_rating_seat UNIQUE (judgement_id, seat),
         -- Three seats, three people.
         CONSTRAINT uq_assessment_rating_member UNIQUE (judgement_id, member_id)
       )`,
      `ALTER TABLE source ADD COLUMN version integer NOT NULL DEFAULT 1`,
      `CREATE TABLE reliability_change (
         judgement_id uuid CONSTRAINT pk_reliability_change PRIMARY KEY
           CONSTRAINT fk_reliability_change_judgement REFERENCES judgement (id),
         source_id uuid NOT NULL CONSTRAINT fk_reliability_change_source REFERENCES source (id),
         -- The version of the source that it was proposed on, and what stood there.
         source_version integer NOT NULL,
         before text NOT NULL CONSTRAINT ck_reliability_change_before ${oneOf('before', [...'ABCDEF'])},
         after text NOT NULL CONSTRAINT ck_reliability_change_after ${oneOf('after', [...'ABCDEF'])},
         reason text NOT NULL CONSTRAINT ck_reliability_change_reason CHECK (char_length(reason) BETWEEN 1 AND 1000),
         CONSTRAINT ck_reliability_change_moves CHECK (before <> after)
       )`,
      `CREATE INDEX ix_reliability_change_source ON reliability_change (source_id)`,
      ...['assessment', 'assessment_rating', 'reliability_change'].flatMap((table) => guard(table)),

      `GRANT SELECT ON assessment TO app_public`,
      `GRANT SELECT (id, judgement_id, seat, role, kind, status, confidence, rule, decided_by, reason, keep_dissent, rated_at)
         ON assessment_rating TO app_public`,
      `GRANT SELECT, INSERT ON assessment, assessment_rating, reliability_change TO app_rw`,
      ...['assessment', 'assessment_rating', 'reliability_change'].map(
        (table) => `CREATE POLICY of_record ON ${table} FOR SELECT
          TO ${table === 'reliability_change' ? 'app_rw' : 'app_public, app_rw'} USING (${record(table, '')})`,
      ),
      ...['assessment', 'reliability_change'].map(
        (table) => `CREATE POLICY proposing ON ${table} FOR INSERT TO app_rw
          WITH CHECK (${record(table, `AND j.author_id = ${ME} AND j.version = 1 AND j.state = 'PENDING'`)})`,
      ),
      `CREATE POLICY rating ON assessment_rating FOR INSERT TO app_rw WITH CHECK (
         member_id = ${ME}
         AND EXISTS (SELECT 1 FROM member_grant held WHERE held.member_id = assessment_rating.member_id
                       AND held.role = assessment_rating.role AND held.ended_at IS NULL)
         AND ${record(
           'assessment_rating',
           `AND j.kind = 'ASSESSMENT'
           AND (seat = 'AUTHOR' AND j.author_id = ${ME}
             OR seat <> 'AUTHOR' AND j.author_id <> ${ME} AND app_covers_all(${REVIEWS}, j.regions))`,
         )})`,

      // An approval takes the second rater's view with it; between two who differ a third decides.
      `CREATE FUNCTION check_assessment_rated() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE
         seats text[];
         views integer;
       BEGIN
         IF NEW.kind <> 'ASSESSMENT' OR NEW.state = OLD.state OR NEW.state NOT IN ('APPROVED', 'DISPUTED') THEN
           RETURN NULL;
         END IF;
         SELECT array_agg(seat), count(DISTINCT (status, confidence)) INTO seats, views
           FROM assessment_rating WHERE judgement_id = NEW.id AND seat <> 'ADJUDICATOR';
         IF NOT seats @> ARRAY['AUTHOR', 'SECOND'] OR (NEW.state = 'APPROVED' AND OLD.state = 'PENDING' AND views > 1)
             OR (NEW.state = 'DISPUTED' AND views < 2)
             OR (OLD.state = 'DISPUTED' AND NOT EXISTS (
                   SELECT 1 FROM assessment_rating WHERE judgement_id = NEW.id AND seat = 'ADJUDICATOR')) THEN
           RAISE EXCEPTION 'Two raters agree on an assessment, or a third person decides between them.'
             USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER rated AFTER UPDATE ON judgement
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_assessment_rated()`,
      ...['assessment', 'assessment_rating', 'reliability_change'].map(
        (table) => `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      ),

      // A source changes by an approved change that was proposed on the version before it, and by set-up.
      `GRANT SELECT (version) ON source TO app_public`,
      `GRANT UPDATE (reliability, reliability_reason, version) ON source TO app_rw`,
      `CREATE POLICY grading ON source FOR UPDATE TO app_rw
         USING (code IS NULL AND cardinality(${REVIEWS}) > 0) WITH CHECK (code IS NULL)`,
      `CREATE FUNCTION check_source_graded() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF current_user = 'app_owner' THEN RETURN NULL; END IF;
         IF NEW.version <> OLD.version + 1 OR NOT EXISTS (
             SELECT 1 FROM reliability_change r JOIN judgement j ON j.id = r.judgement_id
             WHERE r.source_id = NEW.id AND r.source_version = OLD.version AND r.after = NEW.reliability
               AND r.reason = NEW.reliability_reason AND j.state = 'APPROVED') THEN
           RAISE EXCEPTION 'Two reviewers must agree on a change of reliability.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER two_people AFTER UPDATE OF reliability, reliability_reason, version ON source
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_source_graded()`,
      // Who decides on it hangs on its regions: all in which something published rests on the source.
      `CREATE FUNCTION check_reliability_regions() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF (SELECT j.regions FROM judgement j WHERE j.id = NEW.judgement_id) IS DISTINCT FROM (
             SELECT coalesce(array_agg(DISTINCT p.region ORDER BY p.region), '{}')
             FROM evidence e JOIN evidence_link l ON l.evidence_id = e.id AND l.is_public
             JOIN jurisdiction p ON p.code = l.jurisdiction WHERE e.source_id = NEW.source_id) THEN
           RAISE EXCEPTION 'The regions are not those of what rests on the source.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER regions_hold AFTER INSERT ON reliability_change
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reliability_regions()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
