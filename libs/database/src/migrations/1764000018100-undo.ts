import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, oneOf, runAll } from './statements.js';

const DECISIONS = ['SUBMIT', 'APPROVE', 'SEND_BACK', 'DECLINE', 'WITHDRAW', 'UNDO'];
const CHECKS = ['SOURCE_OPENED', 'QUOTE_MATCHES', 'DATES_RIGHT', 'EFFECT_RIGHT', 'NOBODY_AT_RISK'];

/**
 * What was ticked before an approval, and decisions taken back within ten seconds. A decision that was taken back stays
 * on record, and so does who took it back and when; it counts for nothing any more.
 */
export class Undo1764000018100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `ALTER TABLE evidence_decision
         ADD COLUMN checks text[],
         ADD COLUMN undoes uuid CONSTRAINT fk_evidence_decision_undoes REFERENCES evidence_decision (id),
         ADD COLUMN round integer NOT NULL DEFAULT 0,
         DROP CONSTRAINT ck_evidence_decision,
         ADD CONSTRAINT ck_evidence_decision ${oneOf('decision', DECISIONS)},
         ADD CONSTRAINT ck_evidence_decision_undoes CHECK ((decision = 'UNDO') = (undoes IS NOT NULL)),
         ADD CONSTRAINT ck_evidence_decision_checks CHECK (
           checks IS NULL OR (decision = 'APPROVE' AND checks <@ ARRAY[${CHECKS.map((each) => `'${each}'`).join(', ')}]))`,
      // Nothing is taken back twice, by two requests of one moment either.
      `CREATE UNIQUE INDEX uq_evidence_decision_undoes ON evidence_decision (undoes)`,
      // One person, one approval of one version; and one more for each that they took back.
      `DROP INDEX uq_evidence_decision_approval`,
      `CREATE UNIQUE INDEX uq_evidence_decision_approval ON evidence_decision (evidence_id, member_id, version, round)
         WHERE decision = 'APPROVE'`,
      `CREATE FUNCTION count_round() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         NEW.round := (SELECT count(*) FROM evidence_decision u WHERE u.evidence_id = NEW.evidence_id
                         AND u.member_id = NEW.member_id AND u.decision = 'UNDO');
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER counts_round BEFORE INSERT ON evidence_decision FOR EACH ROW EXECUTE FUNCTION count_round()`,
      `CREATE FUNCTION check_undo() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE taken evidence_decision;
       BEGIN
         SELECT * INTO taken FROM evidence_decision WHERE id = NEW.undoes;
         IF NOT FOUND OR taken.evidence_id <> NEW.evidence_id OR taken.member_id <> NEW.member_id
             OR taken.decision NOT IN ('APPROVE', 'SEND_BACK', 'DECLINE') THEN
           RAISE EXCEPTION 'Only an own approval, sending back or refusal of the same item is taken back.'
             USING ERRCODE = 'SM001';
         END IF;
         IF now() >= taken.decided_at + interval '10 seconds' THEN
           RAISE EXCEPTION 'A decision can be taken back for ten seconds.' USING ERRCODE = 'SM001';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER checks_undo BEFORE INSERT ON evidence_decision FOR EACH ROW WHEN (NEW.decision = 'UNDO')
         EXECUTE FUNCTION check_undo()`,
      // The people whose approval of exactly this content stands: given since it was last submitted, and not taken back.
      `CREATE OR REPLACE FUNCTION evidence_approvals(item uuid) RETURNS integer LANGUAGE sql STABLE
         RETURN (SELECT count(DISTINCT d.member_id)::integer
                 FROM evidence e JOIN evidence_decision d ON d.evidence_id = e.id
                 WHERE e.id = item AND d.decision = 'APPROVE' AND d.content_hash = e.content_hash
                   AND d.role IN ('REVIEWER', 'REGIONAL_LEAD')
                   AND d.member_id IS DISTINCT FROM e.author_id AND d.member_id IS DISTINCT FROM e.last_editor_id
                   AND app_covers_all((SELECT array_agg(held.region) FROM member_grant held
                         WHERE held.member_id = d.member_id AND held.ended_at IS NULL
                           AND held.role IN ('REVIEWER', 'REGIONAL_LEAD')), e.regions)
                   AND NOT EXISTS (SELECT 1 FROM evidence_decision back WHERE back.undoes = d.id)
                   AND NOT EXISTS (SELECT 1 FROM evidence_decision sent WHERE sent.evidence_id = item
                                     AND sent.decision = 'SUBMIT' AND sent.decided_at > d.decided_at)
                   AND NOT EXISTS (SELECT 1 FROM evidence_decision later
                         WHERE later.evidence_id = item AND later.member_id = d.member_id
                           AND later.decided_at > d.decided_at AND later.decision IN ('SEND_BACK', 'DECLINE')
                           AND NOT EXISTS (SELECT 1 FROM evidence_decision back WHERE back.undoes = later.id)))`,
      // Nothing stays published on an approval that was taken back.
      `CREATE FUNCTION check_evidence_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN PERFORM check_evidence(NEW.evidence_id); RETURN NULL; END $$`,
      `CREATE CONSTRAINT TRIGGER holds_together AFTER INSERT ON evidence_decision DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW WHEN (NEW.decision = 'UNDO') EXECUTE FUNCTION check_evidence_of_decision()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
