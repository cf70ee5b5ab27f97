import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, runAll } from './statements.js';

/** How row rules learn who asks: transaction-local settings, read by small functions that run with the caller's rights. */
export class Callers1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // After a transaction the setting is '' and not null.
      `CREATE FUNCTION app_setting(name text) RETURNS text LANGUAGE sql STABLE
         RETURN nullif(current_setting(name, true), '')`,
      `CREATE FUNCTION app_caller() RETURNS text LANGUAGE sql STABLE RETURN app_setting('app.caller')`,
      `CREATE FUNCTION app_member() RETURNS uuid LANGUAGE sql STABLE RETURN app_setting('app.member_id')::uuid`,
      `CREATE FUNCTION app_signing_in() RETURNS uuid LANGUAGE sql STABLE
         RETURN CASE WHEN app_caller() = 'SIGN_IN' THEN app_setting('app.sign_in_member')::uuid END`,
      `CREATE FUNCTION app_covers_any(held text[], regions text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
         RETURN '*' = ANY (held) OR held && regions`,
      `CREATE FUNCTION app_covers_all(held text[], regions text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
         RETURN '*' = ANY (held) OR (cardinality(regions) > 0 AND regions <@ held)`,
      ...guard('schema_migration'),
      `GRANT SELECT ON schema_migration TO app_rw, app_public`,
      `CREATE POLICY anybody ON schema_migration FOR SELECT TO app_rw, app_public USING (true)`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
