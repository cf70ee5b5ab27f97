import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

/**
 * What the service never does is refused here too: a custody list that tells of files which the item does not have, and an
 * author who takes their item out of the hands of the colleague that reviews it.
 */
export class CustodyAndAssignmentGuards1764000019100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...CUSTODY, ...ASSIGNMENTS]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}

const CUSTODY = [
  // Looked at when all is written. A file that was removed is gone by then: the list itself says that it was there.
  `CREATE FUNCTION check_custody_of_file() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.event = 'REMOVED' THEN
       IF NOT EXISTS (
         SELECT 1 FROM custody_entry c WHERE c.evidence_id = NEW.evidence_id AND c.file_id = NEW.file_id
           AND c.event = 'RECEIVED' AND c.sha256 = NEW.sha256 AND c.name = NEW.name AND c.bytes = NEW.bytes)
         OR EXISTS (SELECT 1 FROM evidence_file f WHERE f.id = NEW.file_id) THEN
         RAISE EXCEPTION 'Only a file that the item had, and has no more, was removed from it.' USING ERRCODE = 'SM001';
       END IF;
     ELSIF NOT EXISTS (
       SELECT 1 FROM evidence_file f JOIN stored_file s ON s.sha256 = f.sha256
       WHERE f.id = NEW.file_id AND f.evidence_id = NEW.evidence_id AND f.sha256 = NEW.sha256 AND f.name = NEW.name
         AND s.bytes = NEW.bytes) THEN
       RAISE EXCEPTION 'The custody list tells of files of its item only, as they are.' USING ERRCODE = 'SM001';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER of_a_file AFTER INSERT ON custody_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
     WHEN (NEW.event IN ('RECEIVED', 'OPENED', 'COPIED', 'REMOVED')) EXECUTE FUNCTION check_custody_of_file()`,
];

const ASSIGNMENTS = [
  // An item has an open assignment only while it waits, and ends it when it waits no more: an author who changed one and
  // whose item waits still has not taken it back in this transaction.
  `CREATE FUNCTION check_assignment_of_own_item() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.assignee_id IS DISTINCT FROM app_member() AND EXISTS (
       SELECT 1 FROM evidence e WHERE e.id = NEW.evidence_id AND e.author_id = app_member() AND e.state = 'SUBMITTED') THEN
       RAISE EXCEPTION 'An author ends the assignment of their item by taking the item back, and in no other way.'
         USING ERRCODE = 'SM001';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER not_by_author AFTER UPDATE ON review_assignment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
     EXECUTE FUNCTION check_assignment_of_own_item()`,
];
