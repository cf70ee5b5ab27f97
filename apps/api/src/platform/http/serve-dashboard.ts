import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainError } from './guard-origin.js';
import { readPageFiles, type PageFile } from './page-files.js';

/**
 * Serves the built dashboard on the service's own port, from memory. Files under `assets/` carry a hash of their content
 * in their names, so a browser keeps them a year; everything else is asked for again. Every other address gets the
 * dashboard's one page, unless it looks like a file, is the service's own, or the request takes no page. Where the dashboard was not built, the API serves alone.
 */
export function serveDashboard(app: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const files = readPageFiles(folder);
  const page = files.get('/index.html')!;
  app.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    const file = files.get(path) ?? (isPage(path, request) ? page : null);
    if (file) return send(file, request, reply);
    return reply.code(404).send(plainError('NOT_FOUND', 'There is nothing at this address.'));
  });
}

/** Below these no page lies: the built files, and the service's own addresses. */
const NO_PAGES = /^\/(?:assets|files|graphql|health|ready|feeds)(?:\/|$)/;

/**
 * A missing script that is answered with a page would fail later and say nothing of why. A program that says nothing of
 * what it takes, or takes anything, gets the page as a browser does; one that asks for JSON alone is told that there is none.
 */
function isPage(path: string, request: FastifyRequest): boolean {
  const takesPage = /text\/(?:html|\*)|\*\/\*/.test(request.headers.accept || '*/*');
  return takesPage && !NO_PAGES.test(path) && !/\.[a-z0-9]{1,11}$/i.test(path);
}

function send(file: PageFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply
    .header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('vary', 'accept-encoding')
    .header('etag', file.tag);
  if (request.headers['if-none-match'] === file.tag) return reply.code(304).send();
  const accepted = String(request.headers['accept-encoding'] ?? '');
  void reply.type(file.type);
  if (file.br && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.br);
  if (file.gzip && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip);
  return reply.send(file.plain);
}
