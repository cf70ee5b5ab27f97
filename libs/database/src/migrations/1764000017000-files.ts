import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const PICTURES = ['jpeg', 'png', 'webp', 'gif', 'tiff'].map((kind) => `image/${kind}`);
const OFFICE = ['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
  (kind) => `application/vnd.openxmlformats-officedocument.${kind}`,
);
const OPEN = ['text', 'spreadsheet', 'presentation'].map((kind) => `application/vnd.oasis.opendocument.${kind}`);
const MEDIA_TYPES = ['application/pdf', ...PICTURES, ...OFFICE, ...OPEN, 'text/plain'];
const EVENTS = ['RECEIVED', 'OPENED', 'COPIED', 'PUBLISHED', 'WITHDRAWN', 'REMOVED', 'VERIFIED', 'FAULT'];
const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'];
const READS_INTERNAL = `(SELECT app_regions('CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'))`;
const REVIEWS = `(SELECT app_regions('REVIEWER', 'REGIONAL_LEAD'))`;
const WRITES = `(SELECT app_regions('RESEARCHER', 'REGIONAL_LEAD'))`;
const PUBLISHED = `e.state = 'APPROVED' AND e.visibility = 'PUBLIC'`;
/** The item of a file, while its author may still change it. Restricted items take no files. */
const OWN_DRAFT = `EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_file.evidence_id
  AND e.origin = 'MEMBER' AND e.state IN ('DRAFT', 'SENT_BACK') AND e.visibility IN ('PUBLIC', 'INTERNAL')
  AND e.author_id = (SELECT app_member()) AND app_covers_all(${WRITES}, e.regions))`;

/**
 * Files of evidence: the bytes by their hash, which file belongs to which item, what happened to each of them, and which
 * public ones were withdrawn. Files are content: an approval stands for exactly the files that the item had.
 */
export class Files1764000017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...TABLES, ...RULES, ...CUSTODY_BY_ITSELF, ...CONTENT]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}

const TABLES = [
  `CREATE TABLE stored_file (
     sha256 text CONSTRAINT pk_stored_file PRIMARY KEY
       CONSTRAINT ck_stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
     bytes integer NOT NULL CONSTRAINT ck_stored_file_bytes CHECK (bytes BETWEEN 1 AND 26214400),
     media_type text NOT NULL CONSTRAINT ck_stored_file_media_type
       ${oneOf('media_type', MEDIA_TYPES)},
     received_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE evidence_file (
     id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_evidence_file PRIMARY KEY,
     evidence_id uuid NOT NULL CONSTRAINT fk_evidence_file_evidence REFERENCES evidence (id),
     sha256 text NOT NULL CONSTRAINT fk_evidence_file_stored REFERENCES stored_file (sha256),
     name text NOT NULL CONSTRAINT ck_evidence_file_name CHECK (char_length(name) BETWEEN 1 AND 200),
     position integer NOT NULL CONSTRAINT ck_evidence_file_position CHECK (position > 0),
     marked_public boolean NOT NULL DEFAULT false,
     author_id uuid NOT NULL CONSTRAINT fk_evidence_file_author REFERENCES member (id),
     added_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT uq_evidence_file UNIQUE (evidence_id, sha256)
   )`,
  `CREATE INDEX ix_evidence_file_stored ON evidence_file (sha256)`,
  `CREATE TABLE custody_entry (
     id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_custody_entry PRIMARY KEY,
     evidence_id uuid NOT NULL CONSTRAINT fk_custody_entry_evidence REFERENCES evidence (id),
     -- No reference: the list goes on naming a file that was removed from a draft.
     file_id uuid NOT NULL,
     sha256 text NOT NULL,
     name text NOT NULL,
     bytes integer NOT NULL,
     event text NOT NULL CONSTRAINT ck_custody_entry_event ${oneOf('event', EVENTS)},
     role text CONSTRAINT ck_custody_entry_role ${oneOf('role', ROLES)},
     member_id uuid CONSTRAINT fk_custody_entry_member REFERENCES member (id),
     at timestamptz NOT NULL DEFAULT clock_timestamp()
   )`,
  `CREATE INDEX ix_custody_entry_evidence ON custody_entry (evidence_id, at)`,
  `CREATE INDEX ix_custody_entry_received ON custody_entry (member_id, at) WHERE event = 'RECEIVED'`,
  `CREATE INDEX ix_custody_entry_fault ON custody_entry (file_id, at) WHERE event = 'FAULT'`,
  `CREATE TABLE file_tombstone (
     file_id uuid CONSTRAINT pk_file_tombstone PRIMARY KEY,
     withdrawn_at timestamptz NOT NULL
   )`,
  ...['stored_file', 'evidence_file', 'custody_entry', 'file_tombstone'].flatMap((table) => guard(table)),
  ...['stored_file', 'custody_entry', 'file_tombstone'].map(
    (table) => `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ),
];

const RULES = [
  // A file that is not marked public stays inside when its item is published; a withdrawn item's files are nobody's.
  `GRANT SELECT (id, evidence_id, sha256, name, position, marked_public, added_at) ON evidence_file TO app_public`,
  `GRANT SELECT, DELETE ON evidence_file TO app_rw`,
  `GRANT INSERT (id, evidence_id, sha256, name, position, marked_public, author_id) ON evidence_file TO app_rw`,
  `GRANT UPDATE (marked_public) ON evidence_file TO app_rw`,
  `CREATE POLICY published ON evidence_file FOR SELECT TO app_public, app_rw USING (marked_public AND EXISTS (
     SELECT 1 FROM evidence e WHERE e.id = evidence_file.evidence_id AND ${PUBLISHED}))`,
  `CREATE POLICY of_item ON evidence_file FOR SELECT TO app_rw USING (EXISTS (
     SELECT 1 FROM evidence e WHERE e.id = evidence_file.evidence_id AND (
       e.author_id = (SELECT app_member())
       OR (e.state <> 'DRAFT' AND app_covers_any(${REVIEWS}, e.regions))
       OR (e.state = 'APPROVED' AND app_covers_any(${READS_INTERNAL}, e.regions)))))`,
  `CREATE POLICY attaching ON evidence_file FOR INSERT TO app_rw
     WITH CHECK (author_id = (SELECT app_member()) AND ${OWN_DRAFT})`,
  `CREATE POLICY marking ON evidence_file FOR UPDATE TO app_rw USING (${OWN_DRAFT}) WITH CHECK (${OWN_DRAFT})`,
  `CREATE POLICY removing ON evidence_file FOR DELETE TO app_rw USING (${OWN_DRAFT})`,

  // What is stored shows where a file shows: worked out under the caller's own row rules.
  `GRANT SELECT (sha256, bytes, media_type) ON stored_file TO app_public`,
  `GRANT SELECT, INSERT ON stored_file TO app_rw`,
  `CREATE POLICY of_file ON stored_file FOR SELECT TO app_public, app_rw
     USING (EXISTS (SELECT 1 FROM evidence_file f WHERE f.sha256 = stored_file.sha256))`,
  `CREATE POLICY receiving ON stored_file FOR INSERT TO app_rw
     WITH CHECK (app_member() IS NOT NULL AND cardinality(${WRITES}) > 0)`,

  `GRANT SELECT, INSERT ON custody_entry TO app_rw`,
  `CREATE POLICY own ON custody_entry FOR SELECT TO app_rw USING (member_id = (SELECT app_member()))`,
  `CREATE POLICY of_item ON custody_entry FOR SELECT TO app_rw USING (EXISTS (
     SELECT 1 FROM evidence e WHERE e.id = custody_entry.evidence_id
       AND (e.author_id = (SELECT app_member()) OR app_covers_any(${REVIEWS}, e.regions))))`,
  `CREATE POLICY noting ON custody_entry FOR INSERT TO app_rw WITH CHECK (
     member_id = (SELECT app_member()) AND event NOT IN ('FAULT', 'VERIFIED')
     AND EXISTS (SELECT 1 FROM member_grant held WHERE held.member_id = custody_entry.member_id
                   AND held.role = custody_entry.role AND held.ended_at IS NULL)
     AND EXISTS (SELECT 1 FROM evidence e WHERE e.id = custody_entry.evidence_id
                   AND (custody_entry.event <> 'PUBLISHED' OR (${PUBLISHED}))
                   AND (custody_entry.event <> 'WITHDRAWN' OR e.state <> 'APPROVED')))`,
  // The house itself notes that a file is not what was received, whoever asked for it.
  `CREATE POLICY faults ON custody_entry FOR SELECT TO app_rw
     USING (app_caller() = 'CLOCK' AND event = 'FAULT')`,
  `CREATE POLICY noting_faults ON custody_entry FOR INSERT TO app_rw
     WITH CHECK (app_caller() = 'CLOCK' AND event = 'FAULT' AND member_id IS NULL AND role IS NULL)`,

  `GRANT SELECT ON file_tombstone TO app_public`,
  `GRANT SELECT, INSERT ON file_tombstone TO app_rw`,
  `CREATE POLICY anybody ON file_tombstone FOR SELECT TO app_public, app_rw USING (true)`,
  `CREATE POLICY withdrawing ON file_tombstone FOR INSERT TO app_rw WITH CHECK (EXISTS (
     SELECT 1 FROM evidence_file f JOIN evidence e ON e.id = f.evidence_id
     WHERE f.id = file_tombstone.file_id AND f.marked_public AND e.state = 'WITHDRAWN'))`,
];

/** Publishing and withdrawing an item are told of its files by themselves: no way of doing either can forget them. */
const CUSTODY_BY_ITSELF = [
  `CREATE FUNCTION note_files_of_item() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     -- What was approved and is so no more, because somebody took the approval back, is out of sight like what is withdrawn.
     IF NOT (NEW.state IN ('APPROVED', 'WITHDRAWN') OR OLD.state = 'APPROVED') THEN RETURN NULL; END IF;
     INSERT INTO custody_entry (evidence_id, file_id, sha256, name, bytes, event, role, member_id)
     SELECT f.evidence_id, f.id, f.sha256, f.name, s.bytes,
            CASE NEW.state WHEN 'APPROVED' THEN 'PUBLISHED' ELSE 'WITHDRAWN' END,
            coalesce(
              (SELECT d.role FROM evidence_decision d WHERE d.evidence_id = NEW.id AND d.member_id = app_member()
               ORDER BY d.decided_at DESC LIMIT 1),
              (SELECT min(held.role) FROM member_grant held
               WHERE held.member_id = app_member() AND held.ended_at IS NULL)),
            app_member()
     FROM evidence_file f JOIN stored_file s ON s.sha256 = f.sha256
     WHERE f.evidence_id = NEW.id
       AND (NEW.state = 'WITHDRAWN' OR (f.marked_public AND OLD.visibility = 'PUBLIC'))
     ORDER BY f.position;
     IF NEW.state = 'WITHDRAWN' AND OLD.state = 'APPROVED' AND OLD.visibility = 'PUBLIC' THEN
       INSERT INTO file_tombstone (file_id, withdrawn_at)
       SELECT f.id, NEW.withdrawn_at FROM evidence_file f WHERE f.evidence_id = NEW.id AND f.marked_public;
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER notes_files AFTER UPDATE OF state ON evidence FOR EACH ROW
     WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION note_files_of_item()`,
];

/** The files of an item as its hash and its revisions take them, and the check that the hash has them. */
const CONTENT = [
  `CREATE FUNCTION evidence_files(item uuid) RETURNS jsonb LANGUAGE sql STABLE
     RETURN (SELECT jsonb_agg(jsonb_build_object('sha256', f.sha256, 'name', f.name, 'public', f.marked_public)
                              ORDER BY f.position, f.sha256)
             FROM evidence_file f WHERE f.evidence_id = item)`,
  // An item without files keeps the hash that it had.
  `ALTER FUNCTION evidence_content_hash(uuid) RENAME TO evidence_record_hash`,
  `CREATE FUNCTION evidence_content_hash(item uuid) RETURNS text LANGUAGE sql STABLE
     RETURN CASE WHEN evidence_files(item) IS NULL THEN evidence_record_hash(item)
            ELSE encode(sha256(convert_to(evidence_record_hash(item) || evidence_files(item)::text, 'UTF8')), 'hex') END`,
  `CREATE CONSTRAINT TRIGGER holds_together AFTER INSERT OR UPDATE OR DELETE ON evidence_file
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_evidence_of_link()`,
];
