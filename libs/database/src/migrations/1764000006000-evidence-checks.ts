import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

/**
 * What must hold of every item when a transaction ends, whoever wrote it: the content hash and the regions are those of
 * its content, its version is on record, and nothing is approved without two people.
 */
export class EvidenceChecks1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // Everything that an approval stands for, in one fixed form.
      `CREATE FUNCTION evidence_content_hash(item uuid) RETURNS text LANGUAGE sql STABLE
         RETURN (SELECT encode(sha256(convert_to(jsonb_build_array(
             e.source_id, e.kind, e.title, e.summary, e.url, e.language, e.credibility, e.visibility, e.sensitive, e.locality,
             e.adopted, e.in_force_from, e.in_force_to, e.observed, e.published, e.checked,
             (SELECT jsonb_agg(jsonb_build_array(l.jurisdiction, l.standard, l.obligation, l.criterion, l.effect, l.locator,
                l.quote, l.in_force_from, l.in_force_to) ORDER BY l.standard, l.jurisdiction, l.criterion)
              FROM evidence_link l WHERE l.evidence_id = e.id)
           )::text, 'UTF8')), 'hex') FROM evidence e WHERE e.id = item)`,
      `CREATE FUNCTION evidence_regions(item uuid) RETURNS text[] LANGUAGE sql STABLE
         RETURN (SELECT coalesce(array_agg(DISTINCT j.region ORDER BY j.region), '{}')
                 FROM evidence_link l JOIN jurisdiction j ON j.code = l.jurisdiction WHERE l.evidence_id = item)`,
      // People whose approval of exactly this content stands, and who had the right to give it.
      `CREATE FUNCTION evidence_approvals(item uuid) RETURNS integer LANGUAGE sql STABLE
         RETURN (SELECT count(DISTINCT d.member_id)::integer
                 FROM evidence e JOIN evidence_decision d ON d.evidence_id = e.id
                 WHERE e.id = item AND d.decision = 'APPROVE' AND d.content_hash = e.content_hash
                   AND d.role IN ('REVIEWER', 'REGIONAL_LEAD')
                   AND d.member_id IS DISTINCT FROM e.author_id AND d.member_id IS DISTINCT FROM e.last_editor_id
                   AND app_covers_all((SELECT array_agg(held.region) FROM member_grant held
                         WHERE held.member_id = d.member_id AND held.ended_at IS NULL
                           AND held.role IN ('REVIEWER', 'REGIONAL_LEAD')), e.regions)
                   AND NOT EXISTS (SELECT 1 FROM evidence_decision later
                         WHERE later.evidence_id = item AND later.member_id = d.member_id
                           AND later.decided_at > d.decided_at AND later.decision IN ('SEND_BACK', 'DECLINE')))`,
      `CREATE FUNCTION check_evidence(item uuid) RETURNS void LANGUAGE plpgsql AS $$
       DECLARE e evidence;
       BEGIN
         SELECT * INTO e FROM evidence WHERE id = item;
         -- Seen here as the caller sees it; what the caller cannot see it could not have written.
         IF NOT FOUND THEN RETURN; END IF;
         IF e.content_hash IS DISTINCT FROM evidence_content_hash(item) THEN
           RAISE EXCEPTION 'The content hash is not that of the item.' USING ERRCODE = 'SM001';
         END IF;
         IF e.regions IS DISTINCT FROM evidence_regions(item) THEN
           RAISE EXCEPTION 'The regions are not those of the item''s links.' USING ERRCODE = 'SM001';
         END IF;
         IF e.origin = 'CATALOGUE' AND current_user <> 'app_owner' THEN
           RAISE EXCEPTION 'Only set-up writes what the catalogue publishes.' USING ERRCODE = 'SM001';
         END IF;
         IF NOT EXISTS (SELECT 1 FROM evidence_revision r WHERE r.evidence_id = item AND r.version = e.version
                          AND r.content_hash = e.content_hash AND r.state = e.state) THEN
           RAISE EXCEPTION 'This version of the item is not on record.' USING ERRCODE = 'SM001';
         END IF;
         IF e.origin = 'MEMBER' AND e.state = 'APPROVED' AND evidence_approvals(item) < 2 THEN
           RAISE EXCEPTION 'Two people, neither its author nor its last editor, must approve exactly this content.'
             USING ERRCODE = 'SM001';
         END IF;
       END $$`,
      `CREATE FUNCTION check_evidence_row() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN PERFORM check_evidence(NEW.id); RETURN NULL; END $$`,
      `CREATE FUNCTION check_evidence_of_link() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF TG_OP <> 'INSERT' THEN PERFORM check_evidence(OLD.evidence_id); END IF;
         IF TG_OP <> 'DELETE' THEN PERFORM check_evidence(NEW.evidence_id); END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER holds_together AFTER INSERT OR UPDATE ON evidence
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_evidence_row()`,
      `CREATE CONSTRAINT TRIGGER holds_together AFTER INSERT OR DELETE
           OR UPDATE OF evidence_id, jurisdiction, standard, obligation, criterion, effect, locator, quote, in_force_from,
             in_force_to ON evidence_link
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_evidence_of_link()`,

      // A version is only ever the next one, and what an item is never changes.
      `CREATE FUNCTION keep_evidence_identity() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NEW.version NOT IN (OLD.version, OLD.version + 1) THEN
           RAISE EXCEPTION 'A version is followed by the next one.' USING ERRCODE = 'SM001';
         END IF;
         IF (NEW.id, NEW.origin, NEW.author_id, NEW.created_at)
             IS DISTINCT FROM (OLD.id, OLD.origin, OLD.author_id, OLD.created_at) THEN
           RAISE EXCEPTION 'An item keeps its author and its origin.' USING ERRCODE = 'SM001';
         END IF;
         IF NEW.version = OLD.version AND NEW.state IS DISTINCT FROM OLD.state THEN
           RAISE EXCEPTION 'An item moves with a new version only.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER keeps_identity BEFORE UPDATE ON evidence
         FOR EACH ROW EXECUTE FUNCTION keep_evidence_identity()`,

      `CREATE FUNCTION mark_link_public() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         NEW.is_public := coalesce(
           (SELECT e.state = 'APPROVED' AND e.visibility = 'PUBLIC' FROM evidence e WHERE e.id = NEW.evidence_id), false);
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER marks_public BEFORE INSERT OR UPDATE ON evidence_link
         FOR EACH ROW EXECUTE FUNCTION mark_link_public()`,
      `CREATE FUNCTION mark_links_public() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         UPDATE evidence_link SET is_public = is_public WHERE evidence_id = NEW.id;
         RETURN NULL;
       END $$`,
      `CREATE TRIGGER marks_links AFTER UPDATE OF state, visibility ON evidence FOR EACH ROW
         WHEN ((OLD.state, OLD.visibility) IS DISTINCT FROM (NEW.state, NEW.visibility))
         EXECUTE FUNCTION mark_links_public()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
