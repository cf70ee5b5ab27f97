import { Injectable } from '@nestjs/common';
import { appendAudit, confirmInvitation, listInvitations, type InvitationRecord } from '@states-must/database';
import { holdsRoleAnywhere } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { ServedProblem } from '../../platform/served/problem.js';
import { isPending } from './open-invitation.js';
import { NOT_SIGNED_IN } from '../not-signed-in.js';

/** The second administrator agrees to an invitation of a lead or an administrator; from then on its link works. */
@Injectable()
export class ConfirmInvitation {
  /** @returns the invitation, or the problem: NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, OWN_INVITATION, WRONG_STATE */
  async run(context: RequestContext, id: string): Promise<InvitationRecord | ServedProblem> {
    const member = context.member;
    if (!member) return NOT_SIGNED_IN;
    if (!holdsRoleAnywhere(member, ['ADMIN'])) {
      return { code: 'NOT_ALLOWED', field: null, message: 'Administrators confirm invitations. Ask one of them.' };
    }
    return context.write(async (tx): Promise<InvitationRecord | ServedProblem> => {
      const invitation = (await listInvitations(tx)).find((each) => each.id === id);
      if (!invitation) return { code: 'NOT_FOUND', field: 'id', message: 'There is no such invitation.' };
      if (invitation.invitedBy === member.id) {
        return {
          code: 'OWN_INVITATION',
          field: null,
          message: 'You made this invitation, so another administrator must confirm it.',
        };
      }
      if (!invitation.needsConfirmation || invitation.confirmedBy !== null || !isPending(invitation, new Date())) {
        return { code: 'WRONG_STATE', field: null, message: 'This invitation does not wait for a confirmation.' };
      }
      const confirmed = await confirmInvitation(tx, id);
      if (!confirmed)
        return { code: 'WRONG_STATE', field: null, message: 'This invitation does not wait for a confirmation.' };
      await appendAudit(tx, {
        action: 'invitation.confirm',
        subjectKind: 'INVITATION',
        subjectId: id,
        regions: invitation.regions,
        detail: { role: invitation.role },
      });
      return confirmed;
    });
  }
}
