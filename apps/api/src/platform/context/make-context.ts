import { findMember, touchSession } from '@states-must/database';
import type { Member } from '@states-must/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import type { DatabaseGate } from '../database/database-gate.js';
import { RequestContext } from './request-context.js';
import { readSessionCookie } from './session-cookie.js';
import { hashToken } from './session-token.js';

/** Makes the context of one request: finds the session of its cookie, and the member of the session. */
export async function makeContext(
  config: Config,
  gate: DatabaseGate,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const token = readSessionCookie(config, request);
  const member = token === null ? null : await memberOfSession(gate, token);
  return new RequestContext(gate, request, reply, member);
}

/** Null where the session is unknown, over, or its member no longer active: the caller is then the public. */
async function memberOfSession(gate: DatabaseGate, token: string): Promise<Member | null> {
  const session = await gate.write({ kind: 'SIGN_IN' }, (tx) => touchSession(tx, hashToken(token)));
  if (!session) return null;
  const member = await gate.read({ kind: 'MEMBER', memberId: session.memberId }, (tx) =>
    findMember(tx, session.memberId),
  );
  return member?.active ? member : null;
}
