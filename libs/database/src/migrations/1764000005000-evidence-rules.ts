import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

const PUBLIC = `state = 'APPROVED' AND visibility = 'PUBLIC'`;
const READS_INTERNAL = `(SELECT app_regions('CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD'))`;
const REVIEWS = `(SELECT app_regions('REVIEWER', 'REGIONAL_LEAD'))`;
const WRITES = `(SELECT app_regions('RESEARCHER', 'REGIONAL_LEAD'))`;
/** Whoever may change the item `e`: its author with the right to write, or a reviewer with rights in all its regions. */
const CHANGES_ITEM = `e.origin = 'MEMBER' AND (
  (e.author_id = (SELECT app_member()) AND app_covers_all(${WRITES}, e.regions)) OR app_covers_all(${REVIEWS}, e.regions))`;

/** Who may see and change evidence and what hangs on it. Administrators have no way to content that is not public. */
export class EvidenceRules1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `GRANT SELECT (id, reference, source_id, kind, title, summary, url, language, credibility, visibility, state, sensitive,
         locality, adopted, in_force_from, in_force_to, observed, published, checked, origin, regions, content_hash,
         version, approved_at, withdrawn_at) ON evidence TO app_public`,
      `GRANT SELECT ON evidence TO app_rw`,
      `GRANT INSERT ON evidence TO app_rw`,
      `GRANT UPDATE (source_id, kind, title, summary, url, language, credibility, visibility, state, sensitive, locality,
         adopted, in_force_from, in_force_to, observed, published, checked, last_editor_id, regions, content_hash, version,
         submitted_at, approved_at, withdrawn_at) ON evidence TO app_rw`,
      `CREATE POLICY published ON evidence FOR SELECT TO app_public, app_rw USING (${PUBLIC})`,
      `CREATE POLICY withdrawn ON evidence AS RESTRICTIVE FOR SELECT TO app_public USING (withdrawn_at IS NULL)`,
      `CREATE POLICY own ON evidence FOR SELECT TO app_rw USING (author_id = (SELECT app_member()))`,
      `CREATE POLICY internal ON evidence FOR SELECT TO app_rw
         USING (state = 'APPROVED' AND visibility = 'INTERNAL' AND app_covers_any(${READS_INTERNAL}, regions))`,
      `CREATE POLICY in_review ON evidence FOR SELECT TO app_rw
         USING (state <> 'DRAFT' AND app_covers_any(${REVIEWS}, regions))`,
      `CREATE POLICY attaching ON evidence FOR INSERT TO app_rw WITH CHECK (
         origin = 'MEMBER' AND state = 'DRAFT' AND version = 1 AND reference IS NULL
         AND author_id = (SELECT app_member()) AND last_editor_id = author_id AND app_covers_all(${WRITES}, regions))`,
      `CREATE POLICY own_changes ON evidence FOR UPDATE TO app_rw
         USING (origin = 'MEMBER' AND author_id = (SELECT app_member()))
         WITH CHECK (app_covers_all(${WRITES}, regions))`,
      `CREATE POLICY review_changes ON evidence FOR UPDATE TO app_rw
         USING (origin = 'MEMBER' AND state <> 'DRAFT' AND app_covers_all(${REVIEWS}, regions))
         WITH CHECK (app_covers_all(${REVIEWS}, regions))`,

      `GRANT SELECT (id, evidence_id, position, jurisdiction, standard, obligation, criterion, effect, locator, quote,
         in_force_from, in_force_to, is_public) ON evidence_link TO app_public`,
      `GRANT SELECT, INSERT, DELETE ON evidence_link TO app_rw`,
      `GRANT UPDATE (position, obligation, effect, locator, quote, in_force_from, in_force_to, is_public)
         ON evidence_link TO app_rw`,
      `CREATE POLICY published ON evidence_link FOR SELECT TO app_public USING (is_public)`,
      `CREATE POLICY of_item ON evidence_link FOR SELECT TO app_rw
         USING (is_public OR EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_link.evidence_id))`,
      ...['INSERT', 'UPDATE', 'DELETE'].map(
        (act) => `CREATE POLICY changes_${act.toLowerCase()} ON evidence_link FOR ${act} TO app_rw
          ${act === 'INSERT' ? 'WITH CHECK' : 'USING'} (EXISTS (
            SELECT 1 FROM evidence e WHERE e.id = evidence_link.evidence_id AND ${CHANGES_ITEM}))`,
      ),

      `GRANT SELECT, INSERT ON evidence_revision TO app_rw`,
      `CREATE POLICY own ON evidence_revision FOR SELECT TO app_rw USING (author_id = (SELECT app_member()))`,
      `CREATE POLICY in_review ON evidence_revision FOR SELECT TO app_rw
         USING (state <> 'DRAFT' AND app_covers_any(${REVIEWS}, regions))`,
      `CREATE POLICY keeping ON evidence_revision FOR INSERT TO app_rw WITH CHECK (
         editor_id = (SELECT app_member()) AND EXISTS (
           SELECT 1 FROM evidence e WHERE e.id = evidence_revision.evidence_id AND ${CHANGES_ITEM}))`,

      `GRANT SELECT, INSERT ON evidence_decision TO app_rw`,
      `CREATE POLICY own ON evidence_decision FOR SELECT TO app_rw USING (member_id = (SELECT app_member()))`,
      `CREATE POLICY of_item ON evidence_decision FOR SELECT TO app_rw USING (EXISTS (
         SELECT 1 FROM evidence e WHERE e.id = evidence_decision.evidence_id
           AND (e.author_id = (SELECT app_member()) OR app_covers_any(${REVIEWS}, e.regions))))`,
      `CREATE POLICY deciding ON evidence_decision FOR INSERT TO app_rw WITH CHECK (
         member_id = (SELECT app_member())
         AND EXISTS (SELECT 1 FROM member_grant held WHERE held.member_id = evidence_decision.member_id
                       AND held.role = evidence_decision.role AND held.ended_at IS NULL)
         AND EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_decision.evidence_id AND ${CHANGES_ITEM}))`,

      // A source shows where something that rests on it shows: worked out under the caller's own row rules.
      `GRANT SELECT (id, code, title, publisher, publisher_kind, year, language, url, reliability, reliability_reason, body_of,
         rests_on) ON source TO app_public`,
      `GRANT SELECT, INSERT ON source TO app_rw`,
      `CREATE POLICY cited ON source FOR SELECT TO app_public, app_rw
         USING (code IS NOT NULL OR EXISTS (SELECT 1 FROM evidence e WHERE e.source_id = source.id))`,
      `CREATE POLICY own ON source FOR SELECT TO app_rw USING (author_id = (SELECT app_member()))`,
      `CREATE POLICY attaching ON source FOR INSERT TO app_rw WITH CHECK (
         code IS NULL AND author_id = (SELECT app_member()) AND cardinality(${WRITES}) > 0)`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
