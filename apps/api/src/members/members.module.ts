import { Module } from '@nestjs/common';
import { PasswordHasher } from '../platform/passwords/password-hasher.js';
import { AccountsResolver } from './accounts.resolver.js';
import { DeactivateMember } from './deactivate-member.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { ConfirmInvitation } from './invitations/confirm-invitation.js';
import { InviteMember } from './invitations/invite-member.js';
import { RevokeInvitation } from './invitations/revoke-invitation.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

/** Accounts, sessions and invitations. */
@Module({
  providers: [
    AccountsResolver,
    InvitationsResolver,
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    SignIn,
    SignOut,
    DeactivateMember,
    InviteMember,
    ConfirmInvitation,
    RevokeInvitation,
    AcceptInvitation,
  ],
})
export class MembersModule {}
