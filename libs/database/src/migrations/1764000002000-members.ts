import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'];

/** People with an account: never a row of this for the public. */
export class Members1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE member (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_member PRIMARY KEY,
         email text NOT NULL CONSTRAINT uq_member_email UNIQUE CONSTRAINT ck_member_email CHECK (email = lower(email)),
         display_name text NOT NULL,
         active boolean NOT NULL DEFAULT true,
         created_at timestamptz NOT NULL DEFAULT now(),
         deactivated_at timestamptz
       )`,
      `CREATE TABLE member_credential (
         member_id uuid CONSTRAINT pk_member_credential PRIMARY KEY
           CONSTRAINT fk_member_credential_member REFERENCES member (id),
         password_hash text NOT NULL,
         set_at timestamptz NOT NULL DEFAULT now()
       )`,
      // A right that ends is kept, with its end: it explains decisions taken under it.
      `CREATE TABLE member_grant (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_member_grant PRIMARY KEY,
         member_id uuid NOT NULL CONSTRAINT fk_member_grant_member REFERENCES member (id),
         role text NOT NULL CONSTRAINT ck_member_grant_role ${oneOf('role', ROLES)},
         region text NOT NULL,
         granted_at timestamptz NOT NULL DEFAULT now(),
         ended_at timestamptz
       )`,
      `CREATE INDEX ix_member_grant_member ON member_grant (member_id)`,
      `CREATE TABLE session (
         token_hash text CONSTRAINT pk_session PRIMARY KEY,
         member_id uuid NOT NULL CONSTRAINT fk_session_member REFERENCES member (id),
         opened_at timestamptz NOT NULL DEFAULT now(),
         idle_minutes integer NOT NULL,
         idle_until timestamptz NOT NULL,
         absolute_until timestamptz NOT NULL,
         closed_at timestamptz
       )`,
      `CREATE INDEX ix_session_member ON session (member_id)`,
      `CREATE TABLE invitation (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_invitation PRIMARY KEY,
         token_hash text NOT NULL CONSTRAINT uq_invitation_token UNIQUE,
         email text NOT NULL,
         role text NOT NULL CONSTRAINT ck_invitation_role ${oneOf('role', ROLES)},
         regions text[] NOT NULL CONSTRAINT ck_invitation_regions CHECK (cardinality(regions) > 0),
         invited_by uuid CONSTRAINT fk_invitation_invited_by REFERENCES member (id),
         needs_confirmation boolean NOT NULL,
         confirmed_by uuid CONSTRAINT fk_invitation_confirmed_by REFERENCES member (id),
         created_at timestamptz NOT NULL DEFAULT now(),
         expires_at timestamptz,
         accepted_at timestamptz,
         revoked_at timestamptz,
         CONSTRAINT ck_invitation_confirmed CHECK (confirmed_by IS NULL OR confirmed_by <> invited_by)
       )`,
      `CREATE TABLE sign_in_attempt (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_sign_in_attempt PRIMARY KEY,
         account_hash text NOT NULL,
         address_hash text NOT NULL,
         at timestamptz NOT NULL DEFAULT now(),
         succeeded boolean NOT NULL
       )`,
      `CREATE INDEX ix_sign_in_attempt_at ON sign_in_attempt (at)`,
      ...['member', 'member_credential', 'member_grant', 'session', 'invitation', 'sign_in_attempt'].flatMap((table) =>
        guard(table),
      ),
      // Regions in which the caller holds one of the roles; read in policies as a scalar subselect, once a statement.
      `CREATE FUNCTION app_regions(VARIADIC roles text[]) RETURNS text[] LANGUAGE sql STABLE
         RETURN (SELECT coalesce(array_agg(DISTINCT held.region), '{}') FROM member_grant held
                 WHERE held.member_id = app_member() AND held.ended_at IS NULL AND held.role = ANY (roles))`,
      `CREATE FUNCTION app_regions_of(who uuid) RETURNS text[] LANGUAGE sql STABLE
         RETURN (SELECT coalesce(array_agg(DISTINCT held.region), '{}') FROM member_grant held
                 WHERE held.member_id = who AND held.ended_at IS NULL)`,
      `CREATE FUNCTION app_is_admin() RETURNS boolean LANGUAGE sql STABLE
         RETURN app_caller() = 'MEMBER' AND cardinality(app_regions('ADMIN')) > 0`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
