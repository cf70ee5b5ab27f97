import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, runAll } from './statements.js';

/** Answers kept for repeated requests, and the audit log, which can only grow. */
export class Records1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE idempotency_key (
         member_id uuid NOT NULL CONSTRAINT fk_idempotency_key_member REFERENCES member (id),
         key text NOT NULL CONSTRAINT ck_idempotency_key CHECK (char_length(key) BETWEEN 1 AND 255),
         request_hash text NOT NULL,
         answer jsonb,
         created_at timestamptz NOT NULL DEFAULT now(),
         CONSTRAINT pk_idempotency_key PRIMARY KEY (member_id, key)
       )`,
      `CREATE TABLE audit_entry (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_audit_entry PRIMARY KEY,
         at timestamptz NOT NULL DEFAULT clock_timestamp(),
         actor_id uuid,
         action text NOT NULL,
         subject_kind text NOT NULL CONSTRAINT ck_audit_entry_subject
           CHECK (subject_kind IN ('EVIDENCE', 'SOURCE', 'MEMBER', 'INVITATION', 'SESSION', 'SYSTEM')),
         subject_id text NOT NULL,
         regions text[] NOT NULL,
         detail jsonb NOT NULL
       )`,
      `CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_id, at)`,
      ...['idempotency_key', 'audit_entry'].flatMap((table) => guard(table)),
      `GRANT SELECT, INSERT ON idempotency_key, audit_entry TO app_rw`,
      `GRANT UPDATE (request_hash, answer, created_at) ON idempotency_key TO app_rw`,
      `CREATE POLICY own ON idempotency_key FOR ALL TO app_rw
         USING (member_id = (SELECT app_member())) WITH CHECK (member_id = (SELECT app_member()))`,
      `CREATE POLICY appending ON audit_entry FOR INSERT TO app_rw
         WITH CHECK (actor_id IS NOT DISTINCT FROM coalesce(app_member(), app_signing_in()))`,
      `CREATE POLICY own ON audit_entry FOR SELECT TO app_rw USING (actor_id = (SELECT app_member()))`,
      `CREATE POLICY lead ON audit_entry FOR SELECT TO app_rw
         USING (app_covers_any((SELECT app_regions('REGIONAL_LEAD')), regions) AND cardinality(regions) > 0)`,
      `CREATE POLICY administrator ON audit_entry FOR SELECT TO app_rw
         USING (subject_kind IN ('MEMBER', 'INVITATION', 'SESSION', 'SYSTEM') AND (SELECT app_is_admin()))`,
      // For everybody, whatever their rights: set-up and the owner too.
      `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION 'What is on record in % is never changed.', TG_TABLE_NAME USING ERRCODE = 'SM001'; END $$`,
      ...['audit_entry', 'evidence_revision', 'evidence_decision', 'cell_change'].map(
        (table) => `CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      ),
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
