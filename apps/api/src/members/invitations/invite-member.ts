import { Injectable } from '@nestjs/common';
import { appendAudit, countAdmins, insertInvitation, listMembers, type InvitationRecord } from '@states-must/database';
import type { Role } from '@states-must/domain';
import { Config } from '../../platform/config/config.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { hashToken, newToken } from '../../platform/context/session-token.js';
import { originOf } from '../../platform/http/origin-of.js';
import type { ServedProblem } from '../../platform/served/problem.js';
import { parseEmail } from '../email-address.js';
import { joinLink } from './join-link.js';
import { INVITATION_DAYS, judgeInvitation, needsConfirmation } from './invitation-rules.js';
import { NOT_SIGNED_IN } from '../not-signed-in.js';

/** An invitation and its link, which is shown to the person who invites and never again. */
export interface MadeInvitation {
  invitation: InvitationRecord;
  link: string;
}

/** Invites a person to become a member with one role in some regions. Nothing is mailed: the link is handed over. */
@Injectable()
export class InviteMember {
  constructor(private readonly config: Config) {}

  /** @returns the invitation with its link, or the problem that is in the way */
  async run(
    context: RequestContext,
    input: { email: string; role: Role; regions: string[] },
  ): Promise<MadeInvitation | ServedProblem> {
    const inviter = context.member;
    if (!inviter) return NOT_SIGNED_IN;
    const email = parseEmail(input.email);
    if (email === null) {
      return {
        code: 'EMAIL_INVALID',
        field: 'email',
        message: 'This is not an e-mail address. Check it for a missing @ or a space.',
      };
    }
    const regions = [...new Set(input.regions)];
    const known = context.reference.regions.map((region) => region.code);
    const fault = judgeInvitation(inviter, { role: input.role, regions }, known);
    if (fault) return fault;
    const token = newToken();
    const made = await context.write(async (tx): Promise<InvitationRecord | ServedProblem> => {
      if ((await listMembers(tx)).some((member) => member.email === email && member.active)) {
        return { code: 'ALREADY_MEMBER', field: 'email', message: 'A member has this e-mail address already.' };
      }
      const invitation = await insertInvitation(tx, {
        tokenHash: hashToken(token),
        email,
        role: input.role,
        regions,
        needsConfirmation: needsConfirmation(input.role, await countAdmins(tx)),
        expiresAt: new Date(Date.now() + INVITATION_DAYS * 86_400_000).toISOString(),
      });
      await appendAudit(tx, {
        action: 'invitation.make',
        subjectKind: 'INVITATION',
        subjectId: invitation.id,
        regions,
        detail: { role: input.role, needsConfirmation: invitation.needsConfirmation },
      });
      return invitation;
    });
    if ('code' in made) return made;
    return { invitation: made, link: joinLink(originOf(this.config), token) };
  }
}
