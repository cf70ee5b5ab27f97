import type { InvitationRecord } from '@states-must/database';

/** One sentence for every link that does not work, so that nobody learns from a guessed one. */
export const LINK_OVER = 'This invitation does not work (any more). Ask the person who sent it for a new one.';

/** Whether an invitation can be accepted at that moment: not used, not revoked, not over, and confirmed where that is due. */
export const isOpen = (invitation: InvitationRecord, now: Date): boolean =>
  isPending(invitation, now) && (!invitation.needsConfirmation || invitation.confirmedBy !== null);

/** Whether an invitation still waits: for a confirmation, or to be accepted. */
export const isPending = (invitation: InvitationRecord, now: Date): boolean =>
  invitation.acceptedAt === null &&
  invitation.revokedAt === null &&
  (invitation.expiresAt === null || new Date(invitation.expiresAt) > now);
