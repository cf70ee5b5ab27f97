import { Trans } from '@lingui/react/macro';
import { MomentText } from '../../ui/text/moment-text.js';
import type { Invitation } from './invitation.js';

/** Where an invitation stands: accepted, over, waiting for a second administrator, or open to be accepted. */
export type Standing = 'accepted' | 'over' | 'waits' | 'open';

/** Reads an invitation's standing. `today` is the service's day, such as 2026-11-24. */
export function standingOf(invitation: Invitation, today: string): Standing {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.expiresAt.slice(0, 10) < today) return 'over';
  return invitation.needsConfirmation && !invitation.confirmed ? 'waits' : 'open';
}

/** The standing in words. */
export function InvitationStanding({ invitation, standing }: { invitation: Invitation; standing: Standing }) {
  if (standing === 'accepted') {
    return (
      <Trans>
        Accepted on <MomentText moment={invitation.acceptedAt ?? ''} />
      </Trans>
    );
  }
  if (standing === 'over') return <Trans>Over: it was not accepted in time</Trans>;
  if (standing === 'waits') {
    return invitation.byYou ? (
      <Trans>Waits for another administrator to confirm it</Trans>
    ) : (
      <Trans>Waits for a second administrator to confirm it</Trans>
    );
  }
  return (
    <Trans>
      Can be accepted until <MomentText moment={invitation.expiresAt} />
    </Trans>
  );
}
