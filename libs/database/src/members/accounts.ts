import type { Grant, Member } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { nameToRules } from './name-to-rules.js';

const MEMBERS = `
  SELECT m.id, m.email, m.display_name AS "displayName", m.active,
    (SELECT coalesce(json_agg(json_build_object('role', g.role, 'region', g.region) ORDER BY g.region, g.role), '[]')
     FROM member_grant g WHERE g.member_id = m.id AND g.ended_at IS NULL) AS grants
  FROM member m`;

/** One member, with the roles held now; null where the caller sees none: most members see themselves alone. */
export async function findMember(tx: Tx, id: string): Promise<Member | null> {
  return (await rowsOf<Member>(tx, `${MEMBERS} WHERE m.id = $1`, [id]))[0] ?? null;
}

/** Who signs in with an e-mail, with the password's hash; only for a `SIGN_IN` caller. */
export async function findForSignIn(tx: Tx, email: string): Promise<{ member: Member; passwordHash: string } | null> {
  const known = email.toLowerCase();
  await nameToRules(tx, 'app.sign_in_email', known);
  const [member] = await rowsOf<Member>(tx, `${MEMBERS} WHERE m.email = $1`, [known]);
  if (!member) return null;
  await nameToRules(tx, 'app.sign_in_member', member.id);
  const [credential] = await rowsOf<{ hash: string }>(
    tx,
    'SELECT password_hash AS hash FROM member_credential WHERE member_id = $1',
    [member.id],
  );
  return credential ? { member, passwordHash: credential.hash } : null;
}

/** The members that the caller may see, by name: all for an administrator, those of the region for a lead. */
export async function listMembers(tx: Tx): Promise<Member[]> {
  return rowsOf<Member>(tx, `${MEMBERS} ORDER BY m.display_name, m.id`);
}

/** Ends an account: its rights and its sessions end now, nothing of it is deleted. False where it was closed already. */
export async function deactivateMember(tx: Tx, id: string): Promise<boolean> {
  const ended = await rowsOf(
    tx,
    'UPDATE member SET active = false, deactivated_at = now() WHERE id = $1 AND active RETURNING id',
    [id],
  );
  if (ended.length !== 1) return false;
  await rowsOf(tx, 'UPDATE member_grant SET ended_at = now() WHERE member_id = $1 AND ended_at IS NULL', [id]);
  await rowsOf(tx, 'UPDATE session SET closed_at = now() WHERE member_id = $1 AND closed_at IS NULL', [id]);
  return true;
}

/** How many active people hold the right of an administrator. Locks them, so that two do not close the last one. */
export async function countAdmins(tx: Tx): Promise<number> {
  await rowsOf(tx, `SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  const [row] = await rowsOf<{ total: number }>(
    tx,
    `SELECT count(DISTINCT member_id)::int AS total FROM member_grant WHERE role = 'ADMIN' AND ended_at IS NULL`,
  );
  return row!.total;
}

/** How many active people hold any right at all. */
export async function countMembers(tx: Tx): Promise<number> {
  const [row] = await rowsOf<{ total: number }>(
    tx,
    'SELECT count(DISTINCT member_id)::int AS total FROM member_grant WHERE ended_at IS NULL',
  );
  return row!.total;
}

/** Active people who may review in every one of the regions, as a reviewer or a regional lead. */
export async function reviewersFor(tx: Tx, regions: string[]): Promise<{ memberId: string }[]> {
  return rowsOf<{ memberId: string }>(
    tx,
    `SELECT member_id AS "memberId" FROM member_grant
     WHERE ended_at IS NULL AND role IN ('REVIEWER', 'REGIONAL_LEAD')
     GROUP BY member_id HAVING app_covers_all(array_agg(region), $1::text[]) ORDER BY member_id`,
    [regions],
  );
}

/** A role in each of several regions. */
export function grantsOf(role: Grant['role'], regions: readonly string[]): Grant[] {
  return regions.map((region) => ({ role, region }));
}
