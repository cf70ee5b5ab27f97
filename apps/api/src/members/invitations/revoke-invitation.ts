import { Injectable } from '@nestjs/common';
import { appendAudit, listInvitations, revokeInvitation, type InvitationRecord } from '@states-must/database';
import { holdsRoleAnywhere } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { ServedProblem } from '../../platform/served/problem.js';
import { isPending } from './open-invitation.js';
import { NOT_SIGNED_IN } from '../not-signed-in.js';

/** Takes an invitation back: its link stops working at once. */
@Injectable()
export class RevokeInvitation {
  /** @returns the invitation, or the problem: NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WRONG_STATE */
  async run(context: RequestContext, id: string): Promise<InvitationRecord | ServedProblem> {
    const member = context.member;
    if (!member) return NOT_SIGNED_IN;
    return context.write(async (tx): Promise<InvitationRecord | ServedProblem> => {
      const invitation = (await listInvitations(tx)).find((each) => each.id === id);
      if (!invitation) return { code: 'NOT_FOUND', field: 'id', message: 'There is no such invitation.' };
      if (invitation.invitedBy !== member.id && !holdsRoleAnywhere(member, ['ADMIN'])) {
        return {
          code: 'NOT_ALLOWED',
          field: null,
          message: 'Only the person who invited, or an administrator, can take an invitation back.',
        };
      }
      const over: ServedProblem = {
        code: 'WRONG_STATE',
        field: null,
        message: 'This invitation is used or over already.',
      };
      if (!isPending(invitation, new Date())) return over;
      const revoked = await revokeInvitation(tx, id);
      if (!revoked) return over;
      await appendAudit(tx, {
        action: 'invitation.revoke',
        subjectKind: 'INVITATION',
        subjectId: id,
        regions: invitation.regions,
        detail: { role: invitation.role },
      });
      return revoked;
    });
  }
}
