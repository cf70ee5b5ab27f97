import type { Readable } from 'node:stream';
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { makeContext } from '../../platform/context/make-context.js';
import { DatabaseGate } from '../../platform/database/database-gate.js';
import { serveFile } from '../../platform/served/evidence-file.js';
import { FILES_PATH } from '../files-path.js';
import { asHttpRefusal, sendRefusal } from '../http-refusal.js';
import { readUpload } from './read-upload.js';
import { ReceiveFile } from './receive-file.js';

/** How long the rest of a refused file is read and thrown away, so that the sender gets to hear why. */
const LISTENS_MS = 10_000;

/** Files come as they are, one a request: `POST /files?evidence=<id>&version=<n>&name=<name>`. */
@Controller(FILES_PATH)
export class UploadController {
  constructor(
    private readonly config: Config,
    @Inject(DatabaseGate) private readonly gate: DatabaseGate,
    private readonly receive: ReceiveFile,
  ) {}

  /** 201 with the file and its item's version; else the status, a code and a sentence with the mend. */
  @Post()
  async upload(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      const upload = readUpload(request);
      const context = await makeContext(this.config, this.gate, request, reply);
      const { file, evidence } = await this.receive.run(context, upload, request.body as Readable);
      void reply.code(201).send({ file: serveFile(file), evidence });
    } catch (fault) {
      const refusal = asHttpRefusal(fault);
      if (!refusal) throw fault;
      if (refusal.code === 'ABORTED') return void request.raw.destroy();
      // A sender that is cut off in the middle learns nothing, so the rest is read; one that never ends is cut off.
      request.raw.resume();
      setTimeout(() => request.raw.complete || request.raw.destroy(), LISTENS_MS).unref();
      sendRefusal(reply, refusal);
    }
  }
}

/** Hands the bytes of an upload to its route as they come, unread and unlimited here: the route counts them. */
export function acceptUploads(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (_request, bytes, done) => done(null, bytes));
}
