import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { findInvitationByToken, listInvitations, type InvitationRecord } from '@states-must/database';
import { RequestContext } from '../platform/context/request-context.js';
import { hashToken } from '../platform/context/session-token.js';
import { refuse } from '../platform/errors/refuse.js';
import type { ServedProblem } from '../platform/served/problem.js';
import { ServedRefused } from '../platform/served/refused.js';
import { serveViewer } from '../platform/served/viewer.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { ConfirmInvitation } from './invitations/confirm-invitation.js';
import { mayInvite } from './invitations/invitation-rules.js';
import {
  InvitationMade,
  InvitationOffer,
  InvitationResult,
  serveInvitation,
  ServedInvitation,
  serveOffer,
} from './invitations/invitation-types.js';
import { InviteMember } from './invitations/invite-member.js';
import { isOpen } from './invitations/open-invitation.js';
import { RevokeInvitation } from './invitations/revoke-invitation.js';
import { AcceptInvitationInput, InviteMemberInput } from './member-inputs.js';
import { SignedIn, SignInResult } from './member-types.js';

const id = () => Args('id', { type: () => ID, description: 'Identifier of the invitation.' });

/** Invitations: made, confirmed, revoked by members; looked at and accepted by whoever holds the link. */
@Resolver(() => ServedInvitation)
export class InvitationsResolver {
  constructor(
    private readonly invite: InviteMember,
    private readonly confirm: ConfirmInvitation,
    private readonly revoke: RevokeInvitation,
    private readonly accept: AcceptInvitation,
  ) {}

  @Query(() => [ServedInvitation], {
    description: 'The invitations that you may see, newest first: for administrators and regional leads.',
  })
  async invitations(@Context() context: RequestContext): Promise<ServedInvitation[]> {
    const member = context.signedInMember;
    if (!mayInvite(member)) {
      throw refuse('NO_RIGHTS', 'Administrators and regional leads see the invitations. Ask one of them.');
    }
    const records = await context.read(listInvitations);
    return records
      .filter((record) => record.revokedAt === null)
      .sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1))
      .map((record) => serveInvitation(record, member.id));
  }

  @Query(() => InvitationOffer, {
    nullable: true,
    description: 'What the invitation with this link offers; null where the link does not work (any more).',
  })
  async invitation(
    @Context() context: RequestContext,
    @Args('token', { description: "The secret of the invitation's link." }) token: string,
  ): Promise<InvitationOffer | null> {
    const record = await context.writeForSignIn((tx) => findInvitationByToken(tx, hashToken(token)));
    return record && isOpen(record, new Date()) ? serveOffer(record) : null;
  }

  @Mutation(() => InvitationResult, {
    description: 'Invites a person. The link is in the answer, once; nothing is mailed.',
  })
  async inviteMember(
    @Context() context: RequestContext,
    @Args('input') input: InviteMemberInput,
  ): Promise<typeof InvitationResult> {
    const outcome = await this.invite.run(context, input);
    if ('code' in outcome) return new ServedRefused([outcome]);
    return new InvitationMade(serveInvitation(outcome.invitation, context.signedInMember.id), outcome.link);
  }

  @Mutation(() => InvitationResult, { description: 'Confirms an invitation that another administrator made.' })
  async confirmInvitation(@Context() context: RequestContext, @id() which: string): Promise<typeof InvitationResult> {
    return changed(context, await this.confirm.run(context, which));
  }

  @Mutation(() => InvitationResult, { description: 'Takes an invitation back; its link stops working at once.' })
  async revokeInvitation(@Context() context: RequestContext, @id() which: string): Promise<typeof InvitationResult> {
    return changed(context, await this.revoke.run(context, which));
  }

  @Mutation(() => SignInResult, {
    description: 'Makes an account for the holder of an invitation and opens a session.',
  })
  async acceptInvitation(
    @Context() context: RequestContext,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<typeof SignInResult> {
    const outcome = await this.accept.run(context, input);
    return Array.isArray(outcome) ? new ServedRefused(outcome) : new SignedIn(serveViewer(outcome));
  }
}

const changed = (context: RequestContext, outcome: InvitationRecord | ServedProblem): InvitationMade | ServedRefused =>
  'code' in outcome
    ? new ServedRefused([outcome])
    : new InvitationMade(serveInvitation(outcome, context.signedInMember.id), null);
