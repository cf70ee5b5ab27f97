import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { plainError } from './guard-origin.js';

/**
 * Serves the built dashboard on the service's own port. Files under `assets/` carry a hash of their content in their
 * names, so a browser keeps them a year; everything else is asked for again. Every other address that a browser opens as
 * a page gets the dashboard's one page. Files with a `.br` or `.gz` beside them are sent so.
 */
export async function serveDashboard(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${sep}assets${sep}`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', (request, reply) => {
    const asksForPage = request.headers.accept?.includes('text/html') ?? false;
    const path = request.url.split('?', 1)[0] ?? '';
    // A missing script answered with a page would fail later and say nothing of why.
    if (!asksForPage || /\/assets\/|\.[a-z0-9]{1,5}$/i.test(path)) {
      return reply.code(404).send(plainError('NOT_FOUND', 'There is nothing at this address.'));
    }
    return reply.sendFile('index.html');
  });
}
