import { Injectable } from '@nestjs/common';
import {
  appendAudit,
  closeSession,
  findForSignIn,
  noteSignInAttempt,
  openSession,
  recentSignInAttempts,
} from '@states-must/database';
import type { Member } from '@states-must/domain';
import { Config } from '../platform/config/config.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { readSessionCookie, setSessionCookie } from '../platform/context/session-cookie.js';
import { hashToken, newToken } from '../platform/context/session-token.js';
import { TooBusy } from '../platform/passwords/hash-gate.js';
import { PasswordHasher } from '../platform/passwords/password-hasher.js';
import type { ServedProblem } from '../platform/served/problem.js';
import { parseEmail } from './email-address.js';
import { FlyingAttempts } from './flying-attempts.js';

/** Failed attempts in 15 minutes after which an account, and an address, waits. */
const PER_ACCOUNT = 10;
const PER_ADDRESS = 30;
const WINDOW_MINUTES = 15;

/** One sentence for every wrong pair, so that nobody learns whose account exists. */
const NOT_RIGHT: ServedProblem = { code: 'SIGN_IN_FAILED', field: null, message: 'E-mail or password is not right.' };

const TOO_MANY: ServedProblem = {
  code: 'TOO_MANY_ATTEMPTS',
  field: null,
  message: `There were too many attempts to sign in. Wait ${WINDOW_MINUTES} minutes and try again.`,
};

/** Signs a person in: checks e-mail and password, opens a session and gives its cookie to the browser. */
@Injectable()
export class SignIn {
  private readonly flying = new FlyingAttempts();

  constructor(
    private readonly hasher: PasswordHasher,
    private readonly config: Config,
  ) {}

  /**
   * @returns the member, who is the caller of the rest of this request; or the problem SIGN_IN_FAILED (the same for an
   *   unknown account, a wrong password and an account that was closed), TOO_MANY_ATTEMPTS or TOO_BUSY
   */
  async run(context: RequestContext, input: { email: string; password: string }): Promise<Member | ServedProblem> {
    const email = parseEmail(input.email);
    const who = { account: email ?? '', address: context.req.ip };
    const done = this.flying.enter(who);
    try {
      const recent = await context.writeForSignIn((tx) => recentSignInAttempts(tx, who));
      const flying = this.flying.beside(who);
      if (
        recent.forAccount + flying.forAccount >= PER_ACCOUNT ||
        recent.fromAddress + flying.fromAddress >= PER_ADDRESS
      ) {
        return TOO_MANY;
      }
      const found = email === null ? null : await context.writeForSignIn((tx) => findForSignIn(tx, email));
      const known = found?.member.active ? found : null;
      const right = await this.hasher.matches(known?.passwordHash ?? null, input.password);
      await context.writeForSignIn((tx) => noteSignInAttempt(tx, { ...who, succeeded: right }));
      if (!right || !known) return NOT_RIGHT;
      await this.open(context, known.member);
      return known.member;
    } catch (fault) {
      if (fault instanceof TooBusy) return { code: 'TOO_BUSY', field: null, message: fault.message };
      throw fault;
    } finally {
      done();
    }
  }

  /** Opens a session for a person whose identity is certain. A session that the browser still had is closed. */
  async open(context: RequestContext, member: Member): Promise<void> {
    const token = newToken();
    const old = readSessionCookie(this.config, context.req);
    await context.writeForSignIn(async (tx) => {
      if (old !== null) await closeSession(tx, hashToken(old));
      await openSession(tx, {
        memberId: member.id,
        tokenHash: hashToken(token),
        idleMinutes: this.config.sessionIdleMinutes,
        absoluteHours: this.config.sessionHours,
      });
    });
    setSessionCookie(this.config, context.reply, token);
    context.become(member);
    await context.write((tx) =>
      appendAudit(tx, {
        action: 'session.open',
        subjectKind: 'SESSION',
        subjectId: member.id,
        regions: [],
        detail: {},
      }),
    );
  }
}
