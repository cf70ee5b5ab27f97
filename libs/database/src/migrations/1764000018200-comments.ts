import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const SUBJECTS = ['EVIDENCE', 'ASSESSMENT', 'POSITION', 'SEARCH', 'CELL'];
const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'];

/**
 * Comments on records, and whom they mention. Comments are internal, whatever the record is: they show to people who may
 * see the record and work for one of its regions.
 */
export class Comments1764000018200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE record_comment (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_record_comment PRIMARY KEY,
         subject_kind text NOT NULL CONSTRAINT ck_record_comment_subject ${oneOf('subject_kind', SUBJECTS)},
         subject_id text NOT NULL,
         author_id uuid NOT NULL CONSTRAINT fk_record_comment_author REFERENCES member (id),
         role text NOT NULL CONSTRAINT ck_record_comment_role ${oneOf('role', ROLES)},
         body text NOT NULL,
         version integer NOT NULL DEFAULT 1,
         created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
         edited_at timestamptz,
         removed_at timestamptz,
         removed_by uuid CONSTRAINT fk_record_comment_removed_by REFERENCES member (id),
         -- What was removed is gone, and only the mark stays: it may have named somebody.
         CONSTRAINT ck_record_comment_body CHECK (char_length(body) <= 2000 AND (removed_at IS NULL) = (body <> '')),
         CONSTRAINT ck_record_comment_removed CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
         CONSTRAINT ck_record_comment_id CHECK (subject_id ~ CASE subject_kind WHEN 'CELL' THEN '^[^/]+/[^/]+/[^/]+$'
           ELSE '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' END)
       )`,
      `CREATE INDEX ix_record_comment_subject ON record_comment (subject_kind, subject_id, created_at)`,
      `CREATE TABLE comment_mention (
         comment_id uuid NOT NULL CONSTRAINT fk_comment_mention_comment REFERENCES record_comment (id),
         member_id uuid NOT NULL CONSTRAINT fk_comment_mention_member REFERENCES member (id),
         read_at timestamptz,
         CONSTRAINT pk_comment_mention PRIMARY KEY (comment_id, member_id)
       )`,
      `CREATE INDEX ix_comment_mention_unread ON comment_mention (member_id) WHERE read_at IS NULL`,
      ...['record_comment', 'comment_mention'].flatMap((table) => guard(table)),
      REGIONS_OF_RECORD,
      DISCUSSES,
      ...COMMENTS,
      ...MENTIONS,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}

/*
 * The regions of a record, read under the caller's own row rules: null where the caller may not see it.
 */
const REGIONS_OF_RECORD = `
  CREATE FUNCTION app_record_regions(kind text, id text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
  DECLARE regions text[];
  BEGIN
    CASE kind
      WHEN 'EVIDENCE' THEN SELECT e.regions INTO regions FROM evidence e WHERE e.id = $2::uuid;
      WHEN 'CELL' THEN
        SELECT ARRAY[j.region] INTO regions FROM jurisdiction j, obligation o
        WHERE o.standard = split_part($2, '/', 1) AND j.code = split_part($2, '/', 2) AND o.code = split_part($2, '/', 3);
      ELSE SELECT j.regions INTO regions FROM judgement j WHERE j.id = $2::uuid AND j.kind = $1;
    END CASE;
    RETURN regions;
  END $$`;

/*
 * Whether a member may read and write comments on a record. For the caller, and for somebody whom the caller mentions:
 * that person must be able to see the record as well as the caller does.
 */
const DISCUSSES = `
  CREATE FUNCTION app_discusses(who uuid, kind text, id text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  DECLARE regions text[]; reads text[]; works text[]; reviews text[]; standing text; author uuid;
  BEGIN
    IF app_caller() IS DISTINCT FROM 'MEMBER' OR who IS NULL THEN RETURN false; END IF;
    regions := app_record_regions(kind, id);
    IF regions IS NULL THEN RETURN false; END IF;
    SELECT coalesce(array_agg(DISTINCT g.region), '{}'),
           coalesce(array_agg(DISTINCT g.region) FILTER (WHERE g.role <> 'CAMPAIGNER'), '{}'),
           coalesce(array_agg(DISTINCT g.region) FILTER (WHERE g.role IN ('REVIEWER', 'REGIONAL_LEAD')), '{}')
      INTO reads, works, reviews FROM member_grant g
      WHERE g.member_id = who AND g.ended_at IS NULL AND g.role <> 'ADMIN';
    IF kind = 'CELL' THEN RETURN app_covers_any(reads, regions); END IF;
    IF kind = 'EVIDENCE' THEN
      SELECT e.state, e.author_id INTO standing, author FROM evidence e WHERE e.id = $3::uuid;
      works := reviews;
    ELSE
      SELECT j.state, j.author_id INTO standing, author FROM judgement j WHERE j.id = $3::uuid;
    END IF;
    -- What is published is discussed by all of its regions; work in progress by its author and whoever works on it.
    RETURN coalesce(author = who, false) OR CASE standing
      WHEN 'APPROVED' THEN app_covers_any(reads, regions)
      WHEN 'DRAFT' THEN false
      ELSE app_covers_any(works, regions) END;
  END $$`;

const COMMENTS = [
  `GRANT SELECT, INSERT ON record_comment TO app_rw`,
  `GRANT UPDATE (body, version, edited_at, removed_at, removed_by) ON record_comment TO app_rw`,
  `CREATE POLICY of_record ON record_comment FOR SELECT TO app_rw
     USING (app_discusses((SELECT app_member()), subject_kind, subject_id))`,
  `CREATE POLICY writing ON record_comment FOR INSERT TO app_rw WITH CHECK (
     author_id = (SELECT app_member()) AND removed_at IS NULL AND edited_at IS NULL AND version = 1
     AND EXISTS (SELECT 1 FROM member_grant held WHERE held.member_id = record_comment.author_id
                   AND held.role = record_comment.role AND held.ended_at IS NULL)
     AND app_discusses(author_id, subject_kind, subject_id))`,
  `CREATE POLICY changing ON record_comment FOR UPDATE TO app_rw USING (
     author_id = (SELECT app_member())
     OR app_covers_any((SELECT app_regions('REGIONAL_LEAD')), app_record_regions(subject_kind, subject_id)))`,
  `CREATE FUNCTION keep_comment() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.version <> OLD.version + 1 OR OLD.removed_at IS NOT NULL THEN
       RAISE EXCEPTION 'A comment is changed from its last version, and never once it was removed.' USING ERRCODE = 'SM001';
     END IF;
     IF NEW.removed_at IS NOT NULL THEN
       IF NEW.removed_by IS DISTINCT FROM app_member() THEN
         RAISE EXCEPTION 'Nobody removes in another''s name.' USING ERRCODE = 'SM001';
       END IF;
     ELSIF OLD.author_id IS DISTINCT FROM app_member() OR now() >= OLD.created_at + interval '10 minutes' THEN
       RAISE EXCEPTION 'Its author changes a comment, within ten minutes.' USING ERRCODE = 'SM001';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keeps_comment BEFORE UPDATE ON record_comment FOR EACH ROW EXECUTE FUNCTION keep_comment()`,
];

const MENTIONS = [
  `GRANT SELECT, INSERT ON comment_mention TO app_rw`,
  `GRANT UPDATE (read_at) ON comment_mention TO app_rw`,
  `CREATE POLICY of_comment ON comment_mention FOR SELECT TO app_rw
     USING (EXISTS (SELECT 1 FROM record_comment c WHERE c.id = comment_mention.comment_id))`,
  // Nobody is called to what they may not see.
  `CREATE POLICY mentioning ON comment_mention FOR INSERT TO app_rw WITH CHECK (
     read_at IS NULL AND EXISTS (
       SELECT 1 FROM record_comment c WHERE c.id = comment_mention.comment_id AND c.author_id = (SELECT app_member())
         AND app_discusses(comment_mention.member_id, c.subject_kind, c.subject_id)))`,
  `CREATE POLICY reading ON comment_mention FOR UPDATE TO app_rw USING (member_id = (SELECT app_member()))`,
];
