import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DatabaseGate } from '../database/database-gate.js';
import { RETRY_AFTER_SECONDS, UNAVAILABLE_SENTENCE } from '../database/unavailable.js';
import { plainError } from './guard-origin.js';

/** Path of the API. */
export const GRAPHQL_PATH = '/graphql';

/**
 * After the body was read: one operation, given as text. Lists of operations and operations that are named by a hash are
 * refused here, because the GraphQL server answers some of them with 200.
 */
export async function guardOperation(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.routeOptions.url !== GRAPHQL_PATH) return;
  const body = request.body as { query?: unknown; extensions?: { persistedQuery?: unknown } | null } | null | undefined;
  if (typeof body?.query === 'string' && !body.extensions?.persistedQuery) return;
  await reply
    .code(400)
    .send(plainError('BAD_REQUEST', 'Send one operation as JSON: {"query": "...", "variables": {...}}.'));
}

/**
 * Before the API reads anything: POST alone, JSON alone (a form of another site cannot send it), no compressed bodies, and
 * 503 while the records cannot be reached.
 */
export function guardGraphql(gate: DatabaseGate) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    // By the address and not the route: a method that no route answers has none.
    if (request.url.split('?', 1)[0] !== GRAPHQL_PATH) return;
    void reply.header('cache-control', 'no-store');
    if (request.method !== 'POST') {
      await reply.code(405).header('allow', 'POST').send(plainError('METHOD', 'The API answers POST only.'));
      return;
    }
    if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
      await reply
        .code(415)
        .send(plainError('MEDIA_TYPE', 'Send the query as a POST with Content-Type: application/json.'));
      return;
    }
    if (request.headers['content-encoding'] !== undefined) {
      await reply.code(415).send(plainError('ENCODING', 'Send the body uncompressed.'));
      return;
    }
    if (!gate.isOpen) {
      await reply
        .code(503)
        .header('retry-after', String(RETRY_AFTER_SECONDS))
        .send(plainError('UNAVAILABLE', UNAVAILABLE_SENTENCE));
    }
  };
}
