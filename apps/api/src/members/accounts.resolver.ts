import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { listMembers } from '@states-must/database';
import { RequestContext } from '../platform/context/request-context.js';
import { refuse } from '../platform/errors/refuse.js';
import { ServedRefused } from '../platform/served/refused.js';
import { serveViewer, ServedViewer } from '../platform/served/viewer.js';
import { DeactivateMember } from './deactivate-member.js';
import { mayInvite } from './invitations/invitation-rules.js';
import { SignInInput } from './member-inputs.js';
import { MemberChanged, MemberResult, serveMember, ServedMember, SignedIn, SignInResult } from './member-types.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

/** Who is signed in, signing in and out, and the list of members. */
@Resolver(() => ServedMember)
export class AccountsResolver {
  constructor(
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
    private readonly deactivating: DeactivateMember,
  ) {}

  @Query(() => ServedViewer, { nullable: true, description: 'The signed-in person; null where nobody is.' })
  viewer(@Context() context: RequestContext): ServedViewer | null {
    return context.member && serveViewer(context.member);
  }

  @Query(() => [ServedMember], {
    description: 'The members that you may see, by name: for administrators and regional leads.',
  })
  async members(@Context() context: RequestContext): Promise<ServedMember[]> {
    if (!mayInvite(context.signedInMember)) {
      throw refuse('NO_RIGHTS', 'Administrators and regional leads see the members. Ask one of them.');
    }
    const members = await context.read(listMembers);
    return members.map(serveMember).sort((one, other) => (one.displayName < other.displayName ? -1 : 1));
  }

  @Mutation(() => SignInResult, {
    description: 'Opens a session. Ten failed attempts in 15 minutes close the way for a while.',
  })
  async signIn(@Context() context: RequestContext, @Args('input') input: SignInInput): Promise<typeof SignInResult> {
    const outcome = await this.signingIn.run(context, input);
    return 'code' in outcome ? new ServedRefused([outcome]) : new SignedIn(serveViewer(outcome));
  }

  @Mutation(() => Boolean, { description: 'Ends the session at once. False where there was none.' })
  signOut(@Context() context: RequestContext): Promise<boolean> {
    return this.signingOut.run(context);
  }

  @Mutation(() => MemberResult, { description: 'Closes an account; its sessions end at once. For administrators.' })
  async deactivateMember(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifier of the account.' }) id: string,
  ): Promise<typeof MemberResult> {
    const outcome = await this.deactivating.run(context, id);
    return 'code' in outcome ? new ServedRefused([outcome]) : new MemberChanged(serveMember(outcome));
  }
}
