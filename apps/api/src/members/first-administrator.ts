import { countMembers, insertInvitation, listInvitations, revokeInvitation } from '@states-must/database';
import type { DatabaseGate } from '../platform/database/database-gate.js';
import { hashToken, newToken } from '../platform/context/session-token.js';
import { joinLink } from './invitations/join-link.js';

/**
 * While nobody is a member yet, makes the one-time invitation of the first administrator and says its link. An older
 * one that was not used is taken back first, so that of several starts only the last link works.
 *
 * @param origin where the service is reached, such as http://127.0.0.1:3000
 * @param say is given one line, `First administrator: ` and the link; the link is a secret and goes into no log
 * @returns true where a link was made
 */
export const offerFirstAdministrator = async (
  gate: Pick<DatabaseGate, 'write'>,
  origin: string,
  say: (line: string) => void,
): Promise<boolean> => {
  const token = newToken();
  const made = await gate.write({ kind: 'SIGN_IN' }, async (tx) => {
    if ((await countMembers(tx)) > 0) return false;
    for (const older of await listInvitations(tx)) {
      if (older.invitedBy === null && older.acceptedAt === null && older.revokedAt === null) {
        await revokeInvitation(tx, older.id);
      }
    }
    await insertInvitation(tx, {
      tokenHash: hashToken(token),
      email: '',
      role: 'ADMIN',
      regions: ['*'],
      needsConfirmation: false,
      expiresAt: null,
    });
    return true;
  });
  if (made) say(`First administrator: ${joinLink(origin, token)}`);
  return made;
};
