import type { FastifyInstance } from 'fastify';

/**
 * Cuts a connection whose request has not arrived whole in time. Node has one limit for all routes, and files need a
 * longer one than questions do.
 *
 * @param longer a path that has a limit of its own
 */
export function limitBodyTime(app: FastifyInstance, ms: number, longer: string): void {
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.url.split('?', 1)[0] === longer) return;
    const timer = setTimeout(() => {
      if (!request.raw.complete) request.raw.destroy();
    }, ms).unref();
    request.raw.once('close', () => clearTimeout(timer));
  });
}
