import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { GRAPHQL_PATH } from './guard-graphql.js';

/** Below this a packet holds the answer anyway. */
const WORTH_IT_BYTES = 1_400;
/** The matrix shrinks to a tenth at this quality; a higher one costs more time than it saves. */
const BROTLI_QUALITY = 4;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compresses the API's answers for whoever accepts it, outside the main thread. An answer never holds a secret beside
 * text that somebody else chose (sessions travel in a header), so its size tells nothing.
 */
export async function compressAnswers(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (request.routeOptions.url !== GRAPHQL_PATH || typeof payload !== 'string') return payload;
  void reply.header('vary', 'accept-encoding');
  if (payload.length < WORTH_IT_BYTES) return payload;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const packed = /\bbr\b/.test(accepted)
    ? { encoding: 'br', body: await brotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }) }
    : /\bgzip\b/.test(accepted)
      ? { encoding: 'gzip', body: await zip(payload) }
      : null;
  if (!packed) return payload;
  void reply.header('content-encoding', packed.encoding).removeHeader('content-length');
  return packed.body;
}
