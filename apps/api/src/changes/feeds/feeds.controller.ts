import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';
import { Config } from '../../platform/config/config.js';
import { DatabaseGate } from '../../platform/database/database-gate.js';
import { RETRY_AFTER_SECONDS, Unavailable, UNAVAILABLE_SENTENCE } from '../../platform/database/unavailable.js';
import { plainError } from '../../platform/http/guard-origin.js';
import { originOf } from '../../platform/http/origin-of.js';
import { writeAtom } from './atom.js';
import { readFeedQuery } from './feed-query.js';
import { readFeed, type Feed } from './feed.js';
import { writeJsonFeed } from './json-feed.js';

/**
 * Changes of published answers as Atom and as JSON Feed, for everybody and without a session. A reader that asks again
 * with the tag or the moment of the answer before gets 304 while nothing has changed.
 */
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly gate: DatabaseGate,
    private readonly config: Config,
  ) {}

  @Get('changes.atom')
  atom(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer(query, request, reply, 'application/atom+xml; charset=utf-8', writeAtom);
  }

  @Get('changes.json')
  json(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer(query, request, reply, 'application/feed+json; charset=utf-8', writeJsonFeed);
  }

  private async answer(
    query: Record<string, unknown>,
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    write: (feed: Feed) => string,
  ): Promise<FastifyReply> {
    try {
      const { reference } = this.gate;
      const asked = readFeedQuery(query, reference);
      const base = originOf(this.config);
      const feed = await this.gate.read({ kind: 'PUBLIC' }, (tx) => readFeed(tx, asked, reference, base));
      const tag = tagOf(feed, type);
      void reply
        .header('cache-control', 'public, no-cache')
        .header('etag', tag)
        .header('last-modified', new Date(feed.updated).toUTCString());
      if (isFresh(request, tag, feed)) return reply.code(304).send();
      return reply.header('content-type', type).send(write(feed));
    } catch (fault) {
      if (fault instanceof Unavailable) {
        void reply.header('retry-after', String(RETRY_AFTER_SECONDS));
        return reply.code(503).send(plainError('UNAVAILABLE', UNAVAILABLE_SENTENCE));
      }
      if (!(fault instanceof GraphQLError)) throw fault;
      return reply.code(400).send(plainError(String(fault.extensions['code']), fault.message));
    }
  }
}

/** The revision of the matrix says whether any answer can have changed; the address says which of them are told. */
function tagOf({ revision, atomUrl }: Feed, type: string): string {
  const of = createHash('sha256').update(`${revision} ${atomUrl} ${type}`).digest('base64url').slice(0, 22);
  return `"${of}"`;
}

function isFresh(request: FastifyRequest, tag: string, feed: Feed): boolean {
  const tags = request.headers['if-none-match'];
  // Where both are sent the tag decides: a withdrawal changes an entry and adds none.
  if (tags !== undefined) return tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(Date.parse(feed.updated) / 1000) * 1000 <= since;
}
