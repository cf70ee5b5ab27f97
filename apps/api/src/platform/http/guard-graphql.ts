import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DatabaseGate } from '../database/database-gate.js';
import { RETRY_AFTER_SECONDS, UNAVAILABLE_SENTENCE } from '../database/unavailable.js';
import { plainError } from './guard-origin.js';

/** Path of the API. */
export const GRAPHQL_PATH = '/graphql';

/** Before the API reads anything: POST alone, no compressed bodies, and 503 while the records cannot be reached. */
export function guardGraphql(gate: DatabaseGate) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.routeOptions.url !== GRAPHQL_PATH) return;
    void reply.header('cache-control', 'no-store');
    if (request.method !== 'POST') {
      await reply.code(405).header('allow', 'POST').send(plainError('METHOD', 'The API answers POST only.'));
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
