import type { FastifyInstance } from 'fastify';

/**
 * One line a request: its id, method, route, status and time. Not the address as typed (it can name an item), no query,
 * no body, nobody's network address.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}
