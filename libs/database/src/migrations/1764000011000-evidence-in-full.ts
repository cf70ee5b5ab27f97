import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, readable, runAll } from './statements.js';

const REASONS = ['WRONG', 'SUPERSEDED', 'HARM', 'CONSENT', 'OTHER'];
const RELATIONS = ['SUPERSEDES', 'STRIKES_DOWN', 'REPEALS', 'AMENDS', 'CORRECTS'];
const ENDS_OTHER = `kind IN ('SUPERSEDES', 'STRIKES_DOWN', 'REPEALS')`;
const PUBLISHED = `state = 'APPROVED' AND visibility = 'PUBLIC'`;
const REVIEWS = `(SELECT app_regions('REVIEWER', 'REGIONAL_LEAD'))`;
const WRITES = `(SELECT app_regions('RESEARCHER', 'REGIONAL_LEAD'))`;
const CHANGES_ITEM = `e.origin = 'MEMBER' AND (
  (e.author_id = (SELECT app_member()) AND app_covers_all(${WRITES}, e.regions)) OR app_covers_all(${REVIEWS}, e.regions))`;
const FURTHER = 'connection, promulgated, identifiers, translations, withdrawal_reason';

/** A column that holds a list of at most 20. */
const list = (column: string): string =>
  `ADD COLUMN ${column} jsonb NOT NULL DEFAULT '[]'
     CONSTRAINT ck_evidence_${column} CHECK (jsonb_typeof(${column}) = 'array' AND jsonb_array_length(${column}) <= 20)`;

/** What an item says beyond the least, what it does to other items, and what the public is told of one that is gone. */
export class EvidenceInFull1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...COLUMNS, ...TABLES, ...CONTENT, ...CHECKS, ...TOMBSTONES, ...PUBLISHED_VERSIONS]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}

const COLUMNS = [
  `ALTER TABLE evidence
     ADD COLUMN connection text NOT NULL DEFAULT 'UNKNOWN' CONSTRAINT ck_evidence_connection
       ${oneOf('connection', ['FIRST_HAND', 'SECOND_HAND', 'FURTHER_REMOVED', 'UNKNOWN'])},
     ADD COLUMN promulgated text,
     ${list('identifiers')},
     ${list('translations')},
     ADD COLUMN withdrawal_reason text CONSTRAINT ck_evidence_withdrawal_reason
       CHECK (withdrawal_reason IS NULL OR (state = 'WITHDRAWN' AND withdrawal_reason IN (${REASONS.map((each) => `'${each}'`).join(', ')})))`,
  `GRANT SELECT (connection, promulgated, identifiers, translations) ON evidence TO app_public`,
  `GRANT UPDATE (${FURTHER}) ON evidence TO app_rw`,
  // What an act says of one criterion may change by its own terms: a link for each stage, told apart by its start.
  `ALTER TABLE evidence_link DROP CONSTRAINT uq_evidence_link`,
  `CREATE UNIQUE INDEX uq_evidence_link ON evidence_link (evidence_id, jurisdiction, standard, criterion, in_force_from)
     NULLS NOT DISTINCT`,
];

const TABLES = [
  `CREATE TABLE evidence_relation (
     evidence_id uuid NOT NULL CONSTRAINT fk_evidence_relation_evidence REFERENCES evidence (id),
     kind text NOT NULL CONSTRAINT ck_evidence_relation_kind ${oneOf('kind', RELATIONS)},
     target_id uuid NOT NULL CONSTRAINT fk_evidence_relation_target REFERENCES evidence (id)
       DEFERRABLE INITIALLY DEFERRED,
     on_date text,
     note text CONSTRAINT ck_evidence_relation_note CHECK (char_length(note) <= 500),
     CONSTRAINT pk_evidence_relation PRIMARY KEY (evidence_id, kind, target_id),
     CONSTRAINT ck_evidence_relation_other CHECK (evidence_id <> target_id),
     CONSTRAINT ck_evidence_relation_date CHECK (
       CASE WHEN ${ENDS_OTHER} THEN on_date IS NOT NULL WHEN kind = 'CORRECTS' THEN on_date IS NULL ELSE true END)
   )`,
  `CREATE INDEX ix_evidence_relation_target ON evidence_relation (target_id, kind)`,
  `CREATE TABLE evidence_tombstone (
     evidence_id uuid CONSTRAINT pk_evidence_tombstone PRIMARY KEY
       CONSTRAINT fk_evidence_tombstone_evidence REFERENCES evidence (id),
     reference text,
     withdrawn_on date NOT NULL,
     reason text NOT NULL CONSTRAINT ck_evidence_tombstone_reason ${oneOf('reason', REASONS)}
   )`,
  // The catalogue's items are revised while they are public: what each of them said, from when on. Null: nothing any more.
  `CREATE TABLE evidence_published (
     evidence_id uuid NOT NULL CONSTRAINT fk_evidence_published_evidence REFERENCES evidence (id),
     version integer NOT NULL,
     known_from timestamptz NOT NULL,
     content jsonb,
     CONSTRAINT pk_evidence_published PRIMARY KEY (evidence_id, version)
   )`,
  ...['evidence_relation', 'evidence_tombstone', 'evidence_published'].flatMap((table) => guard(table)),
  `GRANT SELECT ON evidence_relation TO app_rw`,
  `GRANT SELECT (evidence_id, kind, target_id, on_date, note) ON evidence_relation TO app_public`,
  `GRANT INSERT, DELETE ON evidence_relation TO app_rw`,
  // Under the caller's own row rules: the public sees what both of its ends show.
  `CREATE POLICY published ON evidence_relation FOR SELECT TO app_public USING (
     EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_relation.evidence_id)
     AND EXISTS (SELECT 1 FROM evidence t WHERE t.id = evidence_relation.target_id))`,
  `CREATE POLICY of_item ON evidence_relation FOR SELECT TO app_rw
     USING (EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_relation.evidence_id))`,
  `CREATE POLICY changes_insert ON evidence_relation FOR INSERT TO app_rw WITH CHECK (
     EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_relation.evidence_id AND ${CHANGES_ITEM})
     AND EXISTS (SELECT 1 FROM evidence t WHERE t.id = evidence_relation.target_id))`,
  `CREATE POLICY changes_delete ON evidence_relation FOR DELETE TO app_rw USING (
     EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_relation.evidence_id AND ${CHANGES_ITEM}))`,
];

const CONTENT = [
  // What an item says beyond the least; null where it says nothing, so that older items keep their hash. What belongs to
  // the content from now on is added to this object by a new migration, under a name of its own, null where it is empty.
  `CREATE FUNCTION evidence_extras(item uuid) RETURNS jsonb LANGUAGE sql STABLE
     RETURN (SELECT nullif(jsonb_strip_nulls(jsonb_build_object(
         'connection', nullif(e.connection, 'UNKNOWN'),
         'promulgated', e.promulgated,
         'identifiers', nullif(e.identifiers, '[]'),
         'translations', nullif(e.translations, '[]'),
         'relations', (SELECT jsonb_agg(jsonb_build_array(r.kind, r.target_id, r.on_date, r.note) ORDER BY r.kind, r.target_id)
           FROM evidence_relation r WHERE r.evidence_id = e.id)
       )), '{}') FROM evidence e WHERE e.id = item)`,
  `CREATE OR REPLACE FUNCTION evidence_content_hash(item uuid) RETURNS text LANGUAGE sql STABLE
     RETURN (SELECT encode(sha256(convert_to((jsonb_build_array(
         e.source_id, e.kind, e.title, e.summary, e.url, e.language, e.credibility, e.visibility, e.sensitive, e.locality,
         e.adopted, e.in_force_from, e.in_force_to, e.observed, e.published, e.checked,
         (SELECT jsonb_agg(jsonb_build_array(l.jurisdiction, l.standard, l.obligation, l.criterion, l.effect, l.locator,
            l.quote, l.in_force_from, l.in_force_to) ORDER BY l.standard, l.jurisdiction, l.criterion, l.in_force_from)
          FROM evidence_link l WHERE l.evidence_id = e.id)
       ) || CASE WHEN x.extras IS NULL THEN '[]' ELSE jsonb_build_array(x.extras) END)::text, 'UTF8')), 'hex')
       FROM evidence e, LATERAL (SELECT evidence_extras(e.id) AS extras) x WHERE e.id = item)`,
  `CREATE FUNCTION check_evidence_of_relation() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM check_evidence(CASE TG_OP WHEN 'DELETE' THEN OLD.evidence_id ELSE NEW.evidence_id END);
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER holds_together AFTER INSERT OR UPDATE OR DELETE ON evidence_relation
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_evidence_of_relation()`,
];

const CHECKS = [
  // One approval of a relation at a time: two that close a circle together would not see each other otherwise.
  `CREATE FUNCTION lock_relations() RETURNS void LANGUAGE sql VOLATILE
     BEGIN ATOMIC SELECT pg_advisory_xact_lock(hashtextextended('evidence_relation', 0)); END`,
  // Whether the item reaches itself over what published items do to each other. An amendment changes neither item's end.
  `CREATE FUNCTION leads_to_itself(item uuid) RETURNS boolean LANGUAGE sql STABLE
     RETURN EXISTS (
       WITH RECURSIVE chain (id) AS (
         SELECT r.target_id FROM evidence_relation r WHERE r.evidence_id = item AND r.kind <> 'AMENDS'
         UNION
         SELECT r.target_id FROM chain c
         JOIN evidence e ON e.id = c.id AND e.state = 'APPROVED' AND e.visibility = 'PUBLIC'
         JOIN evidence_relation r ON r.evidence_id = c.id AND r.kind <> 'AMENDS')
       SELECT 1 FROM chain WHERE chain.id = item)`,
  `CREATE FUNCTION check_relations() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE concerned text[];
   BEGIN
     IF NOT EXISTS (SELECT 1 FROM evidence_relation r WHERE r.evidence_id = NEW.id AND r.kind <> 'AMENDS') THEN
       RETURN NULL;
     END IF;
     IF NEW.kind <> 'RULING' AND EXISTS (SELECT 1 FROM evidence_relation r
                                         WHERE r.evidence_id = NEW.id AND r.kind = 'STRIKES_DOWN') THEN
       RAISE EXCEPTION 'Only a ruling strikes down.' USING ERRCODE = 'SM001';
     END IF;
     PERFORM lock_relations();
     IF leads_to_itself(NEW.id) THEN
       RAISE EXCEPTION 'Items cannot replace, end or correct each other in a circle.' USING ERRCODE = 'SM001';
     END IF;
     -- Whoever approves it decides in the regions of the other items too.
     SELECT array_agg(DISTINCT region) INTO concerned
     FROM evidence_relation r JOIN evidence t ON t.id = r.target_id, unnest(t.regions) AS region
     WHERE r.evidence_id = NEW.id AND r.kind <> 'AMENDS';
     IF NEW.origin = 'MEMBER' AND concerned IS NOT NULL AND (
       SELECT count(DISTINCT d.member_id) FROM evidence_decision d
       WHERE d.evidence_id = NEW.id AND d.decision = 'APPROVE' AND d.content_hash = NEW.content_hash
         AND app_covers_all((SELECT array_agg(held.region) FROM member_grant held
               WHERE held.member_id = d.member_id AND held.ended_at IS NULL
                 AND held.role IN ('REVIEWER', 'REGIONAL_LEAD')), concerned)) < 2 THEN
       RAISE EXCEPTION 'Two people who review in the regions of the other items too must approve this.'
         USING ERRCODE = 'SM001';
     END IF;
     RETURN NULL;
   END $$`,
  ...['INSERT', 'UPDATE'].map(
    (act) => `CREATE CONSTRAINT TRIGGER relates_rightly_${act === 'INSERT' ? 'first' : 'again'} AFTER ${act} ON evidence
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.${PUBLISHED.replace('AND ', 'AND NEW.')})
      EXECUTE FUNCTION check_relations()`,
  ),
];

const TOMBSTONES = [
  ...readable('evidence_tombstone', 'evidence_id, reference, withdrawn_on, reason'),
  `GRANT INSERT, DELETE ON evidence_tombstone TO app_rw`,
  // Only of what was public and is withdrawn; taken away only from what is withdrawn no longer.
  `CREATE POLICY setting ON evidence_tombstone FOR INSERT TO app_rw WITH CHECK (EXISTS (
     SELECT 1 FROM evidence e WHERE e.id = evidence_tombstone.evidence_id AND e.state = 'WITHDRAWN'
       AND e.visibility = 'PUBLIC' AND e.approved_at IS NOT NULL AND ${CHANGES_ITEM}))`,
  `CREATE POLICY lifting ON evidence_tombstone FOR DELETE TO app_rw USING (EXISTS (
     SELECT 1 FROM evidence e WHERE e.id = evidence_tombstone.evidence_id AND e.state <> 'WITHDRAWN' AND ${CHANGES_ITEM}))`,
  `CREATE FUNCTION keep_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF OLD.state = 'WITHDRAWN' THEN
       DELETE FROM evidence_tombstone WHERE evidence_id = NEW.id;
     ELSIF OLD.state = 'APPROVED' AND OLD.visibility = 'PUBLIC' THEN
       INSERT INTO evidence_tombstone (evidence_id, reference, withdrawn_on, reason)
       VALUES (NEW.id, NEW.reference, (NEW.withdrawn_at AT TIME ZONE 'UTC')::date, coalesce(NEW.withdrawal_reason, 'OTHER'));
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER keeps_tombstone AFTER UPDATE OF state ON evidence FOR EACH ROW
     WHEN (OLD.state IS DISTINCT FROM NEW.state AND 'WITHDRAWN' IN (OLD.state, NEW.state))
     EXECUTE FUNCTION keep_tombstone()`,
  `INSERT INTO evidence_tombstone (evidence_id, reference, withdrawn_on, reason)
     SELECT id, reference, (withdrawn_at AT TIME ZONE 'UTC')::date, 'OTHER' FROM evidence
     WHERE state = 'WITHDRAWN' AND visibility = 'PUBLIC' AND approved_at IS NOT NULL`,
];

/** What a version says in public: without who wrote it and what happened before. */
const CONTENT_OF = (r: string): string =>
  `CASE WHEN ${r}.state = 'APPROVED' AND ${r}.snapshot ->> 'visibility' = 'PUBLIC' THEN ${r}.snapshot - ARRAY['author_id',
     'last_editor_id', 'created_at', 'submitted_at', 'content_hash', 'withdrawal_reason'] END`;

const PUBLISHED_VERSIONS = [
  `GRANT SELECT ON evidence_published TO app_rw`,
  `GRANT SELECT (evidence_id, version, known_from, content) ON evidence_published TO app_public`,
  `CREATE POLICY of_item ON evidence_published FOR SELECT TO app_public, app_rw USING (EXISTS (
     SELECT 1 FROM evidence e WHERE e.id = evidence_published.evidence_id AND e.state = 'APPROVED'
       AND e.visibility = 'PUBLIC'))`,
  `CREATE FUNCTION keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO evidence_published (evidence_id, version, known_from, content)
     VALUES (NEW.evidence_id, NEW.version, NEW.recorded_at, ${CONTENT_OF('NEW')});
     RETURN NULL;
   END $$`,
  // Members' items do not change once they are public, and are read as they stand.
  `CREATE TRIGGER keeps_published AFTER INSERT ON evidence_revision FOR EACH ROW WHEN (NEW.author_id IS NULL)
     EXECUTE FUNCTION keep_published()`,
  `INSERT INTO evidence_published (evidence_id, version, known_from, content)
     SELECT r.evidence_id, r.version, r.recorded_at, ${CONTENT_OF('r')} FROM evidence_revision r WHERE r.author_id IS NULL`,
  `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_published
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
