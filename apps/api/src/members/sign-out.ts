import { Injectable } from '@nestjs/common';
import { closeSession } from '@states-must/database';
import { Config } from '../platform/config/config.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { clearSessionCookie, readSessionCookie } from '../platform/context/session-cookie.js';
import { hashToken } from '../platform/context/session-token.js';

/** Ends the session of this browser, at once and for good. */
@Injectable()
export class SignOut {
  constructor(private readonly config: Config) {}

  /** @returns true where there was a session; without one nothing happens */
  async run(context: RequestContext): Promise<boolean> {
    const token = readSessionCookie(this.config, context.req);
    const wasOpen = context.member !== null;
    if (token !== null) await context.writeForSignIn((tx) => closeSession(tx, hashToken(token)));
    clearSessionCookie(this.config, context.reply);
    context.become(null);
    // What the browser kept of the signed-in pages goes too.
    void context.reply.header('clear-site-data', '"cache"');
    return wasOpen;
  }
}
