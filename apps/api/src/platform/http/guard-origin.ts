import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/**
 * Refuses what another site sends in a reader's name: a POST whose Origin is neither this host's nor PUBLIC_URL's.
 * Programs send no Origin and pass; browsers always send one with a POST.
 */
export function guardOrigin(config: Config) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.method !== 'POST') return;
    const origin = request.headers.origin;
    if (origin === undefined) return;
    if (origin === config.publicUrl || origin === `${request.protocol}://${request.headers.host ?? ''}`) return;
    await reply.code(403).send(plainError('ORIGIN', 'This request came from another site and was refused.'));
  };
}

/** An error of a plain HTTP answer, in the shape of a GraphQL one, so that a client reads one shape. */
export function plainError(
  code: string,
  message: string,
): { errors: { message: string; extensions: { code: string } }[] } {
  return { errors: [{ message, extensions: { code } }] };
}
