import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const REVIEWS = `(SELECT app_regions('REVIEWER', 'REGIONAL_LEAD'))`;
const SEES_NAMES = `(SELECT app_regions('RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'))`;
/** The item that a row of review work is about, as the caller sees it. */
const OF_ITEM = (table: string, more: string): string =>
  `EXISTS (SELECT 1 FROM evidence e WHERE e.id = ${table}.evidence_id AND ${more})`;

/** Who works on which item, who has it open, and the names by which colleagues know each other. */
export class ReviewWork1764000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // A name without the address: the row rules hide rows, not columns, and colleagues may know the name alone.
      `CREATE TABLE member_name (
         member_id uuid CONSTRAINT pk_member_name PRIMARY KEY CONSTRAINT fk_member_name_member REFERENCES member (id),
         display_name text NOT NULL
       )`,
      `CREATE TABLE review_assignment (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_review_assignment PRIMARY KEY,
         evidence_id uuid NOT NULL CONSTRAINT fk_review_assignment_evidence REFERENCES evidence (id),
         assignee_id uuid NOT NULL CONSTRAINT fk_review_assignment_assignee REFERENCES member (id),
         assigned_by uuid NOT NULL CONSTRAINT fk_review_assignment_assigned_by REFERENCES member (id),
         regions text[] NOT NULL,
         due date,
         assigned_at timestamptz NOT NULL DEFAULT now(),
         touched_at timestamptz NOT NULL DEFAULT now(),
         ended_at timestamptz,
         ended_as text CONSTRAINT ck_review_assignment_ended_as ${oneOf('ended_as', ['DONE', 'RELEASED', 'STALE'])},
         ended_by uuid CONSTRAINT fk_review_assignment_ended_by REFERENCES member (id),
         CONSTRAINT ck_review_assignment_ended CHECK ((ended_at IS NULL) = (ended_as IS NULL))
       )`,
      // One person at a time has an item.
      `CREATE UNIQUE INDEX uq_review_assignment_open ON review_assignment (evidence_id) WHERE ended_at IS NULL`,
      `CREATE INDEX ix_review_assignment_evidence ON review_assignment (evidence_id, assigned_at)`,
      `CREATE INDEX ix_review_assignment_touched ON review_assignment (touched_at) WHERE ended_at IS NULL`,
      `CREATE TABLE review_presence (
         evidence_id uuid NOT NULL CONSTRAINT fk_review_presence_evidence REFERENCES evidence (id),
         member_id uuid NOT NULL CONSTRAINT fk_review_presence_member REFERENCES member (id),
         seen_at timestamptz NOT NULL DEFAULT now(),
         CONSTRAINT pk_review_presence PRIMARY KEY (evidence_id, member_id)
       )`,
      ...['member_name', 'review_assignment', 'review_presence'].flatMap((table) => guard(table)),
      ...NAMES,
      ...ASSIGNMENTS,
      ...PRESENCE,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}

const NAMES = [
  `INSERT INTO member_name (member_id, display_name) SELECT id, display_name FROM member`,
  `GRANT SELECT, INSERT ON member_name TO app_rw`,
  `CREATE POLICY own ON member_name FOR SELECT TO app_rw USING (member_id = (SELECT app_member()))`,
  `CREATE POLICY colleague ON member_name FOR SELECT TO app_rw USING (
     (SELECT app_caller()) = 'MEMBER' AND EXISTS (
       SELECT 1 FROM member_grant held WHERE held.member_id = member_name.member_id AND held.role <> 'ADMIN'
         AND CASE WHEN held.region = '*' THEN cardinality(${SEES_NAMES}) > 0
                  ELSE app_covers_any(${SEES_NAMES}, ARRAY[held.region]) END))`,
  `CREATE POLICY invited ON member_name FOR INSERT TO app_rw WITH CHECK (
     member_id = (SELECT app_signing_in()) AND EXISTS (
       SELECT 1 FROM member m WHERE m.id = member_name.member_id AND m.display_name = member_name.display_name))`,
  `CREATE FUNCTION keep_member_name() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'INSERT' THEN INSERT INTO member_name (member_id, display_name) VALUES (NEW.id, NEW.display_name);
     ELSE UPDATE member_name SET display_name = NEW.display_name WHERE member_id = NEW.id;
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER keeps_name AFTER INSERT OR UPDATE OF display_name ON member
     FOR EACH ROW EXECUTE FUNCTION keep_member_name()`,
];

const ASSIGNMENTS = [
  `GRANT SELECT, INSERT ON review_assignment TO app_rw`,
  `GRANT UPDATE (touched_at, ended_at, ended_as, ended_by) ON review_assignment TO app_rw`,
  // Its author too: an item that they take back ends the assignment, which the service shows to reviewers alone.
  `CREATE POLICY of_item ON review_assignment FOR SELECT TO app_rw USING (${OF_ITEM(
    'review_assignment',
    `(e.author_id = (SELECT app_member()) OR app_covers_any(${REVIEWS}, e.regions))`,
  )})`,
  `CREATE POLICY clock ON review_assignment FOR SELECT TO app_rw USING ((SELECT app_caller()) = 'CLOCK')`,
  `CREATE POLICY assigning ON review_assignment FOR INSERT TO app_rw WITH CHECK (
     assigned_by = (SELECT app_member()) AND ended_at IS NULL AND ${OF_ITEM(
       'review_assignment',
       `e.origin = 'MEMBER' AND e.state = 'SUBMITTED' AND e.regions = review_assignment.regions
          AND app_covers_all(${REVIEWS}, e.regions)
          AND review_assignment.assignee_id <> e.author_id AND review_assignment.assignee_id <> e.last_editor_id
          AND app_covers_all((SELECT array_agg(held.region) FROM member_grant held
                WHERE held.member_id = review_assignment.assignee_id AND held.ended_at IS NULL
                  AND held.role IN ('REVIEWER', 'REGIONAL_LEAD')), e.regions)`,
     )})`,
  `CREATE POLICY changing ON review_assignment FOR UPDATE TO app_rw
     USING (${OF_ITEM(
       'review_assignment',
       `(e.author_id = (SELECT app_member()) OR app_covers_any(${REVIEWS}, e.regions))`,
     )})
     WITH CHECK (ended_at IS NULL OR (ended_by = (SELECT app_member()) AND ended_as <> 'STALE'))`,
  // The clock ends what nobody touched, and nothing else.
  `CREATE POLICY clock_ends ON review_assignment FOR UPDATE TO app_rw
     USING ((SELECT app_caller()) = 'CLOCK') WITH CHECK (ended_as = 'STALE' AND ended_by IS NULL)`,
  `CREATE FUNCTION keep_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF OLD.ended_at IS NOT NULL THEN
       RAISE EXCEPTION 'An assignment that has ended stays so.' USING ERRCODE = 'SM001';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keeps_end BEFORE UPDATE ON review_assignment FOR EACH ROW EXECUTE FUNCTION keep_assignment()`,
  // An item that waits no more, or that its assignee approved, is nobody's task any more.
  // Where another step of the same moment holds the row, it ends the assignment itself: nobody waits here for it, so that
  // an approval and a sending back never wait for each other.
  `CREATE FUNCTION end_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE item uuid := CASE TG_TABLE_NAME WHEN 'evidence' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'evidence_id' END;
   BEGIN
     IF TG_TABLE_NAME = 'evidence' THEN
       UPDATE review_assignment SET ended_at = now(), ended_as = 'DONE', ended_by = app_member()
       WHERE evidence_id = item AND ended_at IS NULL;
     ELSE
       UPDATE review_assignment SET ended_at = now(), ended_as = 'DONE', ended_by = app_member() WHERE id IN (
         SELECT id FROM review_assignment WHERE evidence_id = item AND ended_at IS NULL AND assignee_id = app_member()
         FOR UPDATE SKIP LOCKED);
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER ends_assignment AFTER UPDATE OF state ON evidence FOR EACH ROW
     WHEN (OLD.state = 'SUBMITTED' AND NEW.state <> 'SUBMITTED') EXECUTE FUNCTION end_assignment()`,
  `CREATE TRIGGER ends_assignment AFTER INSERT ON evidence_decision FOR EACH ROW
     WHEN (NEW.decision = 'APPROVE') EXECUTE FUNCTION end_assignment()`,
];

const PRESENCE = [
  `GRANT SELECT, INSERT, DELETE ON review_presence TO app_rw`,
  `GRANT UPDATE (seen_at) ON review_presence TO app_rw`,
  `CREATE POLICY of_item ON review_presence FOR SELECT TO app_rw
     USING (${OF_ITEM('review_presence', `app_covers_any(${REVIEWS}, e.regions)`)})`,
  `CREATE POLICY own ON review_presence FOR SELECT TO app_rw USING (member_id = (SELECT app_member()))`,
  `CREATE POLICY reading ON review_presence FOR INSERT TO app_rw WITH CHECK (
     member_id = (SELECT app_member()) AND ${OF_ITEM('review_presence', `app_covers_any(${REVIEWS}, e.regions)`)})`,
  `CREATE POLICY still_reading ON review_presence FOR UPDATE TO app_rw USING (member_id = (SELECT app_member()))`,
  `CREATE POLICY leaving ON review_presence FOR DELETE TO app_rw USING (member_id = (SELECT app_member()))`,
  // Who read what is kept no longer than it is shown.
  `CREATE POLICY clock_sees ON review_presence FOR SELECT TO app_rw USING ((SELECT app_caller()) = 'CLOCK')`,
  `CREATE POLICY clock_clears ON review_presence FOR DELETE TO app_rw USING ((SELECT app_caller()) = 'CLOCK')`,
];
