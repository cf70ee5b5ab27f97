import { randomUUID } from 'node:crypto';
import type { Member } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { grantsOf } from './accounts.js';
import type { InvitationDraft, InvitationRecord } from './member-records.js';
import { nameToRules } from './name-to-rules.js';

type InvitationRow = Omit<InvitationRecord, 'expiresAt' | 'createdAt' | 'acceptedAt' | 'revokedAt'> &
  Record<'createdAt', Date> &
  Record<'expiresAt' | 'acceptedAt' | 'revokedAt', Date | null>;

const COLUMNS = `id, email, role, regions, invited_by AS "invitedBy", needs_confirmation AS "needsConfirmation",
  confirmed_by AS "confirmedBy", expires_at AS "expiresAt", created_at AS "createdAt", accepted_at AS "acceptedAt",
  revoked_at AS "revokedAt"`;

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

async function rows(tx: Tx, sql: string, values: unknown[]): Promise<InvitationRecord[]> {
  const found = await rowsOf<InvitationRow>(tx, sql, values);
  return found.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: iso(row.expiresAt),
    acceptedAt: iso(row.acceptedAt),
    revokedAt: iso(row.revokedAt),
  }));
}

/** Makes an invitation in the caller's name; a `SIGN_IN` caller can make the first administrator's alone. */
export async function insertInvitation(tx: Tx, draft: InvitationDraft): Promise<InvitationRecord> {
  const id = randomUUID();
  await rowsOf(
    tx,
    `INSERT INTO invitation (id, token_hash, email, role, regions, invited_by, needs_confirmation, expires_at)
     VALUES ($1, $2, $3, $4, $5, app_member(), $6, $7)`,
    [
      id,
      draft.tokenHash,
      draft.email.toLowerCase(),
      draft.role,
      draft.regions,
      draft.needsConfirmation,
      draft.expiresAt,
    ],
  );
  return (await rows(tx, `SELECT ${COLUMNS} FROM invitation WHERE id = $1`, [id]))[0]!;
}

/** The invitation that a token opens, in whatever standing; null where there is none. */
export async function findInvitationByToken(tx: Tx, tokenHash: string): Promise<InvitationRecord | null> {
  await nameToRules(tx, 'app.invitation', tokenHash);
  return (await rows(tx, `SELECT ${COLUMNS} FROM invitation WHERE token_hash = $1`, [tokenHash]))[0] ?? null;
}

/** The invitations that the caller may see, newest first. */
export async function listInvitations(tx: Tx): Promise<InvitationRecord[]> {
  return rows(tx, `SELECT ${COLUMNS} FROM invitation ORDER BY created_at DESC, id`, []);
}

const OPEN = 'accepted_at IS NULL AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())';

/** A second administrator confirms an open invitation; null where it is not open, or the caller may not. */
export async function confirmInvitation(tx: Tx, id: string): Promise<InvitationRecord | null> {
  const sql = `UPDATE invitation SET confirmed_by = app_member()
    WHERE id = $1 AND ${OPEN} AND needs_confirmation AND confirmed_by IS NULL
      AND invited_by IS DISTINCT FROM app_member() RETURNING ${COLUMNS}`;
  return (await rows(tx, sql, [id]))[0] ?? null;
}

/** Takes an unused invitation back; null where it was used or taken back already, or the caller may not. */
export async function revokeInvitation(tx: Tx, id: string): Promise<InvitationRecord | null> {
  const sql = `UPDATE invitation SET revoked_at = now()
    WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING ${COLUMNS}`;
  return (await rows(tx, sql, [id]))[0] ?? null;
}

/**
 * Makes the invited person a member, once. Null where the invitation is not open or still needs a second administrator.
 * `email` counts only where the invitation names none, as the first administrator's does. An address that has an account
 * already is a conflict of keys (23505).
 */
export async function acceptInvitation(
  tx: Tx,
  tokenHash: string,
  person: { displayName: string; passwordHash: string; email?: string | null },
): Promise<Member | null> {
  await nameToRules(tx, 'app.invitation', tokenHash);
  const [invitation] = await rows(
    tx,
    `SELECT ${COLUMNS} FROM invitation WHERE token_hash = $1 AND ${OPEN}
       AND (NOT needs_confirmation OR confirmed_by IS NOT NULL) FOR UPDATE`,
    [tokenHash],
  );
  const email = (invitation?.email || person.email || '').toLowerCase();
  if (!invitation || email === '') return null;
  const id = randomUUID();
  const grants = grantsOf(invitation.role, invitation.regions);
  await nameToRules(tx, 'app.sign_in_member', id);
  await rowsOf(tx, 'INSERT INTO member (id, email, display_name) VALUES ($1, $2, $3)', [id, email, person.displayName]);
  await rowsOf(tx, 'INSERT INTO member_credential (member_id, password_hash) VALUES ($1, $2)', [
    id,
    person.passwordHash,
  ]);
  await rowsOf(tx, 'INSERT INTO member_grant (member_id, role, region) SELECT $1, $2, unnest($3::text[])', [
    id,
    invitation.role,
    invitation.regions,
  ]);
  await rowsOf(tx, 'UPDATE invitation SET accepted_at = now() WHERE id = $1', [invitation.id]);
  return { id, email, displayName: person.displayName, active: true, grants };
}
