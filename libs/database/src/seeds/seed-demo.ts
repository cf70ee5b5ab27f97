import type { Grant, Role } from '@states-must/domain';
import { ownerSource } from '../set-up/migrate.js';

/** An invented member of the demo. */
export interface DemoMember {
  email: string;
  displayName: string;
  grants: Grant[];
}

const CAST: [string, string, Role][] = [
  ['campaigner', 'Demo campaigner', 'CAMPAIGNER'],
  ['researcher', 'Demo researcher', 'RESEARCHER'],
  ['reviewer', 'Demo reviewer', 'REVIEWER'],
  ['reviewer-two', 'Demo second reviewer', 'REVIEWER'],
  ['lead', 'Demo regional lead', 'REGIONAL_LEAD'],
  ['admin', 'Demo administrator', 'ADMIN'],
];

/** The six invented members: the five signed-in roles and a second reviewer, each for all regions. */
export const DEMO_MEMBERS: readonly DemoMember[] = CAST.map(([name, displayName, role]) => {
  return { email: `${name}@demo.invalid`, displayName, grants: [{ role, region: '*' }] };
});

/**
 * Makes the demo's members, all with the password that `passwordHash` was made from; those that are there already get that
 * password. For a scratch database only: anybody who is told the password can sign in as any of them.
 */
export async function seedDemo(setUpUrl: string, passwordHash: string): Promise<DemoMember[]> {
  const source = ownerSource(setUpUrl);
  await source.initialize();
  try {
    await source.transaction(async (manager) => {
      for (const { email, displayName, grants } of DEMO_MEMBERS) {
        const [member] = (await manager.query(
          `INSERT INTO member (email, display_name) VALUES ($1, $2)
           ON CONFLICT (email) DO UPDATE SET display_name = excluded.display_name RETURNING id`,
          [email, displayName],
        )) as [{ id: string }];
        await manager.query(
          `INSERT INTO member_credential (member_id, password_hash) VALUES ($1, $2)
           ON CONFLICT (member_id) DO UPDATE SET password_hash = excluded.password_hash, set_at = now()`,
          [member.id, passwordHash],
        );
        for (const { role, region } of grants) {
          await manager.query(
            `INSERT INTO member_grant (member_id, role, region) SELECT $1, $2, $3 WHERE NOT EXISTS (
               SELECT 1 FROM member_grant WHERE member_id = $1 AND role = $2 AND region = $3 AND ended_at IS NULL)`,
            [member.id, role, region],
          );
        }
      }
    });
  } finally {
    await source.destroy();
  }
  return [...DEMO_MEMBERS];
}
