import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

/** What is part of a record from its first moment on. */
const CONTENT = ['judgement_cell', 'search_made', 'party_position', 'assessment', 'reliability_change'];
/** The record came to be in this very transaction: `created_at` is given by no caller, see the first policy. */
const madeNow = (table: string): string =>
  `EXISTS (SELECT 1 FROM judgement j WHERE j.id = ${table}.judgement_id AND j.created_at = now())`;

/**
 * Shuts two ways around the two people. A record is whole when it is made: no cell and no content comes to it later,
 * when others have read it. And an approved record ends by an approved successor alone, in the transaction that
 * approves it.
 */
export class JudgementGuards1764000019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE POLICY made_now ON judgement AS RESTRICTIVE FOR INSERT TO app_rw WITH CHECK (created_at = now())`,
      ...CONTENT.map(
        (table) => `CREATE POLICY made_now ON ${table} AS RESTRICTIVE FOR INSERT TO app_rw
          WITH CHECK (${madeNow(table)})`,
      ),
      `CREATE POLICY made_now ON assessment_rating AS RESTRICTIVE FOR INSERT TO app_rw
         WITH CHECK (seat <> 'AUTHOR' OR ${madeNow('assessment_rating')})`,

      // What a step leaves alone, whatever else it does: whose right approved it, and when, comes from the approval.
      `CREATE FUNCTION check_judgement_ended() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF current_user = 'app_owner' THEN RETURN NULL; END IF;
         IF NEW.state = 'APPROVED' AND OLD.state <> 'APPROVED' THEN
           IF NEW.ended_at IS NOT NULL OR NEW.approved_at NOT BETWEEN now() AND clock_timestamp() OR NOT EXISTS (
               SELECT 1 FROM judgement_decision d WHERE d.judgement_id = NEW.id AND d.version = OLD.version
                 AND d.decision IN ('APPROVE', 'ADJUDICATE') AND d.role = NEW.decided_role) THEN
             RAISE EXCEPTION 'An approval is given now, under the right of whoever decided.' USING ERRCODE = 'SM001';
           END IF;
           RETURN NULL;
         END IF;
         IF NEW.decided_role IS DISTINCT FROM OLD.decided_role OR NEW.approved_at IS DISTINCT FROM OLD.approved_at THEN
           RAISE EXCEPTION 'A record keeps who approved it, and when.' USING ERRCODE = 'SM001';
         END IF;
         IF NEW.state <> OLD.state AND NEW.ended_at IS NOT DISTINCT FROM OLD.ended_at THEN RETURN NULL; END IF;
         -- It stays approved, and ends: another assessment of its cell for the same day was approved in this transaction.
         IF NEW.state <> OLD.state OR OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NOT EXISTS (
             SELECT 1 FROM judgement next
             JOIN assessment theirs ON theirs.judgement_id = next.id
             JOIN assessment ours ON ours.judgement_id = NEW.id AND ours.as_of = theirs.as_of
             JOIN judgement_cell there ON there.judgement_id = next.id
             JOIN judgement_cell here USING (standard, jurisdiction, obligation)
             WHERE here.judgement_id = NEW.id AND next.id <> NEW.id AND next.state = 'APPROVED'
               AND next.ended_at IS NULL AND next.approved_at >= now()) THEN
           RAISE EXCEPTION 'A record ends where another one for the same cell and day is approved.'
             USING ERRCODE = 'SM001';
         END IF;
         RETURN NULL;
       END $$`,
      `CREATE CONSTRAINT TRIGGER when_it_ends AFTER UPDATE ON judgement
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_judgement_ended()`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
