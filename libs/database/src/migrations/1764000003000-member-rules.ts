import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './statements.js';

/** An invitation that its token names now and that can be used now. */
const OPEN_INVITATION = `
  i.token_hash = (SELECT app_setting('app.invitation')) AND (SELECT app_caller()) = 'SIGN_IN'
  AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND (i.expires_at IS NULL OR i.expires_at > now())
  AND (NOT i.needs_confirmation OR i.confirmed_by IS NOT NULL)`;

/** Who may see and change what about people. The public role has no right on any of these tables. */
export class MemberRules1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `GRANT SELECT, INSERT ON member, member_credential, member_grant, session, invitation, sign_in_attempt TO app_rw`,
      `GRANT UPDATE (active, deactivated_at) ON member TO app_rw`,
      `GRANT UPDATE (ended_at) ON member_grant TO app_rw`,
      `GRANT UPDATE (idle_until, closed_at) ON session TO app_rw`,
      `GRANT UPDATE (confirmed_by, accepted_at, revoked_at) ON invitation TO app_rw`,
      `GRANT DELETE ON sign_in_attempt TO app_rw`,

      // Roles and regions without names: needed to say how many reviewers there are. The clock has no business here.
      `CREATE POLICY people ON member_grant FOR SELECT TO app_rw USING (app_caller() IN ('MEMBER', 'SIGN_IN'))`,
      `CREATE POLICY invited ON member_grant FOR INSERT TO app_rw WITH CHECK (
         member_id = app_signing_in() AND EXISTS (
           SELECT 1 FROM invitation i WHERE ${OPEN_INVITATION} AND i.role = member_grant.role AND member_grant.region = ANY (i.regions)))`,
      `CREATE POLICY administrator ON member_grant FOR UPDATE TO app_rw
         USING ((SELECT app_is_admin())) WITH CHECK ((SELECT app_is_admin()))`,

      `CREATE POLICY own ON member FOR SELECT TO app_rw USING (id = (SELECT app_member()))`,
      `CREATE POLICY administrator ON member FOR SELECT TO app_rw USING ((SELECT app_is_admin()))`,
      `CREATE POLICY lead ON member FOR SELECT TO app_rw
         USING (app_covers_any((SELECT app_regions('REGIONAL_LEAD')), app_regions_of(id)))`,
      `CREATE POLICY signing_in ON member FOR SELECT TO app_rw USING ((SELECT app_caller()) = 'SIGN_IN'
         AND (email = (SELECT app_setting('app.sign_in_email')) OR id = (SELECT app_signing_in())))`,
      `CREATE POLICY invited ON member FOR INSERT TO app_rw WITH CHECK (
         id = (SELECT app_signing_in()) AND active AND EXISTS (
           SELECT 1 FROM invitation i WHERE ${OPEN_INVITATION} AND i.email IN (member.email, '')))`,
      `CREATE POLICY administrator_changes ON member FOR UPDATE TO app_rw
         USING ((SELECT app_is_admin())) WITH CHECK ((SELECT app_is_admin()))`,

      `CREATE POLICY signing_in ON member_credential FOR SELECT TO app_rw USING (member_id = (SELECT app_signing_in()))`,
      `CREATE POLICY invited ON member_credential FOR INSERT TO app_rw WITH CHECK (
         member_id = (SELECT app_signing_in()) AND EXISTS (SELECT 1 FROM invitation i WHERE ${OPEN_INVITATION}))`,

      `CREATE POLICY named ON session FOR SELECT TO app_rw
         USING (token_hash = (SELECT app_setting('app.session_hash')))`,
      `CREATE POLICY own ON session FOR SELECT TO app_rw USING (member_id = (SELECT app_member()))`,
      `CREATE POLICY administrator ON session FOR SELECT TO app_rw USING ((SELECT app_is_admin()))`,
      `CREATE POLICY signing_in ON session FOR INSERT TO app_rw WITH CHECK (member_id = (SELECT app_signing_in()))`,
      `CREATE POLICY ending ON session FOR UPDATE TO app_rw USING (
           token_hash = (SELECT app_setting('app.session_hash')) OR member_id = (SELECT app_member())
           OR (SELECT app_is_admin()))
         WITH CHECK (idle_until <= absolute_until)`,

      `CREATE POLICY named ON invitation FOR SELECT TO app_rw USING (
         (SELECT app_caller()) = 'SIGN_IN'
         AND (token_hash = (SELECT app_setting('app.invitation')) OR invited_by IS NULL))`,
      `CREATE POLICY own ON invitation FOR SELECT TO app_rw USING (invited_by = (SELECT app_member()))`,
      `CREATE POLICY administrator ON invitation FOR SELECT TO app_rw USING ((SELECT app_is_admin()))`,
      // Nobody invites the first administrator: possible only while there is none.
      `CREATE POLICY first_administrator ON invitation FOR INSERT TO app_rw WITH CHECK (
         (SELECT app_caller()) = 'SIGN_IN' AND invited_by IS NULL AND role = 'ADMIN' AND NOT EXISTS (
           SELECT 1 FROM member_grant held WHERE held.role = 'ADMIN' AND held.ended_at IS NULL))`,
      `CREATE POLICY administrator_invites ON invitation FOR INSERT TO app_rw WITH CHECK (
         invited_by = (SELECT app_member()) AND (SELECT app_is_admin()))`,
      `CREATE POLICY lead_invites ON invitation FOR INSERT TO app_rw WITH CHECK (
         invited_by = (SELECT app_member()) AND role IN ('CAMPAIGNER', 'RESEARCHER', 'REVIEWER')
         AND app_covers_all((SELECT app_regions('REGIONAL_LEAD')), regions))`,
      `CREATE POLICY changing ON invitation FOR UPDATE TO app_rw USING (
           (SELECT app_is_admin()) OR invited_by = (SELECT app_member())
           OR ((SELECT app_caller()) = 'SIGN_IN'
               AND (token_hash = (SELECT app_setting('app.invitation')) OR invited_by IS NULL)))
         WITH CHECK (confirmed_by IS NULL OR (SELECT app_is_admin())
           OR (SELECT app_caller()) = 'SIGN_IN' OR revoked_at IS NOT NULL)`,

      `CREATE POLICY signing_in ON sign_in_attempt FOR ALL TO app_rw
         USING ((SELECT app_caller()) = 'SIGN_IN') WITH CHECK ((SELECT app_caller()) = 'SIGN_IN')`,
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
