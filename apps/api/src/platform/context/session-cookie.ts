import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** Where the dashboard is served over https, the prefix binds the cookie to this host, path `/` and `Secure`. */
function cookieName(config: Config): string {
  return isSecure(config) ? '__Host-states-must' : 'states-must';
}

function isSecure(config: Config): boolean {
  return config.publicUrl?.startsWith('https:') ?? false;
}

/** The session's token as the browser sent it; null where there is none or it has not the form of one. */
export function readSessionCookie(config: Config, request: FastifyRequest): string | null {
  const value = request.cookies[cookieName(config)];
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

/** Gives the session to the browser. No expiry: it goes when the browser closes; the server ends it earlier. */
export function setSessionCookie(config: Config, reply: FastifyReply, token: string): void {
  void reply.setCookie(cookieName(config), token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: isSecure(config),
  });
}

/** Takes the session from the browser. */
export function clearSessionCookie(config: Config, reply: FastifyReply): void {
  void reply.clearCookie(cookieName(config), {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: isSecure(config),
  });
}
