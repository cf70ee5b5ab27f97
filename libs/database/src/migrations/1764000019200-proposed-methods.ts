import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

/** A version of the method that nobody has applied is work in progress: administrators alone see it. */
export class ProposedMethods1764000019200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `DROP POLICY anybody ON method_version`,
      `CREATE POLICY in_force ON method_version FOR SELECT TO app_public, app_rw USING (applied_at IS NOT NULL)`,
      `CREATE POLICY proposed ON method_version FOR SELECT TO app_rw USING ((SELECT app_is_admin()))`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
