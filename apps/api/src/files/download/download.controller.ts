import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { makeContext } from '../../platform/context/make-context.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DatabaseGate } from '../../platform/database/database-gate.js';
import { FILES_PATH } from '../files-path.js';
import { asHttpRefusal, sendRefusal } from '../http-refusal.js';
import { attachmentNamed } from './attachment-name.js';
import { OpenFile, type OpenedFile } from './open-file.js';

/** How long others may keep a public file: what is withdrawn is gone everywhere a minute later. */
const KEPT_SECONDS = 60;

/** A file as it was received: `GET /files/<id>`. It is handed over, never shown: nothing in it runs here. */
@Controller(FILES_PATH)
export class DownloadController {
  constructor(
    private readonly config: Config,
    @Inject(DatabaseGate) private readonly gate: DatabaseGate,
    private readonly files: OpenFile,
  ) {}

  /** 200 with the bytes, 304 where a public reader has them; else the status, a code and a sentence. */
  @Get(':id')
  async download(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'no-store').header('vary', 'cookie');
    try {
      const context = await makeContext(this.config, this.gate, request, reply);
      const file = await this.files.find(context, id);
      const isPublic = context.member === null;
      if (isPublic) {
        const tag = `"${file.sha256}"`;
        void reply.header('cache-control', `public, max-age=${KEPT_SECONDS}, must-revalidate`).header('etag', tag);
        if (request.headers['if-none-match'] === tag) return void reply.code(304).send();
      }
      const opened = await this.files.verify(context, file);
      // Who asks for the headers alone has opened nothing.
      if (request.method === 'HEAD') return void inert(reply, file).send(opened.bytes.createReadStream({ start: 0 }));
      await this.send(context, reply, opened);
    } catch (fault) {
      const refusal = asHttpRefusal(fault);
      if (!refusal) throw fault;
      void reply.header('cache-control', 'no-store').removeHeader('etag');
      sendRefusal(reply, refusal);
    }
  }

  private async send(context: RequestContext, reply: FastifyReply, { file, bytes }: OpenedFile): Promise<void> {
    try {
      await this.files.note(context, file, 'OPENED');
    } catch (fault) {
      await bytes.close();
      throw fault;
    }
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) return;
      this.files.note(context, file, 'COPIED').catch((fault: unknown) => {
        context.log.error({ err: fault, file: file.id }, 'A copy that went out could not be noted.');
      });
    });
    inert(reply, file).send(bytes.createReadStream({ start: 0 }));
  }
}

/** The headers that keep a file from being anything but bytes: it is saved, under its name, and no browser looks into it. */
function inert(reply: FastifyReply, file: { name: string; mediaType: string; bytes: number }): FastifyReply {
  return reply
    .header('content-type', file.mediaType)
    .header('content-length', file.bytes)
    .header('content-disposition', attachmentNamed(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('accept-ranges', 'none');
}
