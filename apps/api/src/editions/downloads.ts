import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { editionRows, findEdition } from '@states-must/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { DatabaseGate } from '../platform/database/database-gate.js';
import { RETRY_AFTER_SECONDS, Unavailable, UNAVAILABLE_SENTENCE } from '../platform/database/unavailable.js';
import { plainError } from '../platform/http/guard-origin.js';
import { csv } from './formats/csv.js';
import type { EditionFormat } from './formats/format.js';
import { json } from './formats/json.js';
import { text } from './formats/text.js';

/** The files of an edition at its permanent address. They never change, so whoever has one keeps it. */
@Controller('editions')
export class EditionDownloads {
  constructor(private readonly gate: DatabaseGate) {}

  @Get(':slug.csv')
  csv(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send(slug, 'csv', csv, request, reply);
  }

  @Get(':slug.json')
  json(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send(slug, 'json', json, request, reply);
  }

  @Get(':slug.txt')
  text(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send(slug, 'txt', text, request, reply);
  }

  private async send(
    slug: string,
    ending: string,
    format: EditionFormat,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    try {
      return await this.answer(slug, ending, format, request, reply);
    } catch (fault) {
      if (!(fault instanceof Unavailable)) throw fault;
      void reply.header('retry-after', String(RETRY_AFTER_SECONDS));
      return reply.code(503).send(plainError('UNAVAILABLE', UNAVAILABLE_SENTENCE));
    }
  }

  private async answer(
    slug: string,
    ending: string,
    format: EditionFormat,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const caller = { kind: 'PUBLIC' } as const;
    const edition = await this.gate.read(caller, (tx) => findEdition(tx, slug));
    if (!edition) {
      return reply.code(404).send(plainError('UNKNOWN_EDITION', 'There is no edition at this address.'));
    }
    // The name stands in no text under the checksum, and never changes either.
    const tag = `"${edition.checksum.slice(0, 32)}-${ending}-${format.form}"`;
    void reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('etag', tag)
      .header('link', `<https://spdx.org/licenses/${edition.licence}>; rel="license"`);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const body = format.write(edition, await this.gate.read(caller, (tx) => editionRows(tx, slug)));
    return reply
      .type(format.type)
      .header('content-disposition', `attachment; filename="states-must-${edition.slug}.${ending}"`)
      .header('repr-digest', `sha-256=:${createHash('sha256').update(body).digest('base64')}:`)
      .send(body);
  }
}
