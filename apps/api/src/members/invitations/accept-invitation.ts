import { Injectable } from '@nestjs/common';
import { acceptInvitation, appendAudit, findInvitationByToken, troubleOf } from '@states-must/database';
import type { Member } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { hashToken } from '../../platform/context/session-token.js';
import { TooBusy } from '../../platform/passwords/hash-gate.js';
import { judgePassword } from '../../platform/passwords/judge-password.js';
import { PasswordHasher } from '../../platform/passwords/password-hasher.js';
import type { ServedProblem } from '../../platform/served/problem.js';
import { SignIn } from '../sign-in.js';
import { parseDisplayName } from '../display-name.js';
import { parseEmail } from '../email-address.js';
import { isOpen, LINK_OVER } from './open-invitation.js';

const OVER: ServedProblem = { code: 'INVITATION_OVER', field: 'token', message: LINK_OVER };

const ADDRESS: ServedProblem = {
  code: 'EMAIL_INVALID',
  field: 'email',
  message: 'Give the e-mail address that you will sign in with.',
};

/** Makes a member of the person who holds an invitation's link, and signs them in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly signIn: SignIn,
  ) {}

  /** @returns the new member; or every problem with the name and the password at once; or INVITATION_OVER alone */
  async run(
    context: RequestContext,
    input: { token: string; displayName: string; password: string; email?: string | null },
  ): Promise<Member | ServedProblem[]> {
    const tokenHash = hashToken(input.token);
    const invitation = await context.writeForSignIn((tx) => findInvitationByToken(tx, tokenHash));
    if (!invitation || !isOpen(invitation, new Date())) return [OVER];

    const name = parseDisplayName(input.displayName);
    // Nobody named the first administrator's address: they give their own. All others join with the one invited.
    const email = invitation.email === '' ? parseEmail(input.email ?? '') : invitation.email;
    const weak = judgePassword(input.password, [email ?? '', input.displayName]);
    const problems: ServedProblem[] = [];
    if (email === null) problems.push(ADDRESS);
    if (typeof name !== 'string') problems.push({ ...name, field: 'displayName' });
    if (weak) problems.push({ ...weak, field: 'password' });
    if (typeof name !== 'string' || weak || email === null) return problems;

    let passwordHash: string;
    try {
      // Before the transaction: no connection waits for a hash.
      passwordHash = await this.hasher.hash(input.password);
    } catch (fault) {
      if (fault instanceof TooBusy) return [{ code: 'TOO_BUSY', field: null, message: fault.message }];
      throw fault;
    }
    const member = await this.join(context, tokenHash, { email, displayName: name, passwordHash });
    // Somebody was quicker with the same link, or it ended while the password was hashed.
    if (!member) return [OVER];
    await this.signIn.open(context, member);
    await context.write((tx) =>
      appendAudit(tx, {
        action: 'invitation.accept',
        subjectKind: 'INVITATION',
        subjectId: invitation.id,
        regions: invitation.regions,
        detail: { role: invitation.role },
      }),
    );
    return member;
  }

  /** Null where the invitation is over by now, or its address has an account already: nobody learns which. */
  private async join(
    context: RequestContext,
    tokenHash: string,
    person: { email: string; displayName: string; passwordHash: string },
  ): Promise<Member | null> {
    try {
      return await context.writeForSignIn((tx) => acceptInvitation(tx, tokenHash, person));
    } catch (fault) {
      if (troubleOf(fault) === 'CONFLICT') return null;
      throw fault;
    }
  }
}
