import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { findFile, noteCustody, noteFault, withdrawalOfFile, type FileOfItem } from '@states-must/database';
import type { CustodyEvent } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DatabaseGate } from '../../platform/database/database-gate.js';
import { BlobFolder } from '../blobs/blob-folder.js';
import { HttpRefusal } from '../http-refusal.js';
import { roleIn } from '../role-in.js';

/** A file that may be sent: its bytes are those that were received. Whoever has it closes `bytes`. */
export interface OpenedFile {
  file: FileOfItem;
  bytes: FileHandle;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Finds a file that the caller may open, by the rules of its item. Before anything is sent all of its bytes are compared
 * with the hash under which they were received.
 */
@Injectable()
export class OpenFile {
  constructor(
    private readonly blobs: BlobFolder,
    @Inject(DatabaseGate) private readonly gate: DatabaseGate,
  ) {}

  /** @throws {HttpRefusal} 404 where the caller sees none, 410 where its item was withdrawn */
  async find(context: RequestContext, id: string): Promise<FileOfItem> {
    const file = UUID.test(id) ? await context.read((tx) => findFile(tx, id)) : null;
    if (file && file.state !== 'WITHDRAWN') return file;
    const withdrawn = file !== null || (UUID.test(id) && (await context.readPublic((tx) => withdrawalOfFile(tx, id))));
    throw withdrawn
      ? new HttpRefusal(410, 'WITHDRAWN', 'This file was withdrawn with its item. It is kept for nobody to open.')
      : new HttpRefusal(404, 'NOT_FOUND', 'There is no such file, or you may not see it.');
  }

  /** @throws {HttpRefusal} 500 where the bytes are gone or are not those that were received; that is on record then */
  async verify(context: RequestContext, file: FileOfItem): Promise<OpenedFile> {
    const bytes = await open(this.blobs.pathOf(file.sha256), 'r').catch(() => null);
    const found = bytes && (await hashOf(bytes).catch(() => null));
    if (bytes && found === file.sha256) return { file, bytes };
    await bytes?.close();
    context.log.error(
      { file: file.id, sha256: file.sha256, missing: bytes === null },
      'A stored file is not what was received.',
    );
    await this.gate.write({ kind: 'CLOCK' }, (tx) => noteFault(tx, file));
    throw new HttpRefusal(
      500,
      'FILE_FAULT',
      `The stored file is not the one that was received, so it is not handed out. This is on record. Tell your administrator: reference ${context.requestId}.`,
    );
  }

  /** Notes that a signed-in person opened a file, or that the whole of it went to them. Nothing is noted of the public. */
  async note(context: RequestContext, file: FileOfItem, event: CustodyEvent & ('OPENED' | 'COPIED')): Promise<void> {
    const { member } = context;
    if (!member) return;
    const record = await context.loaders.evidence.load(file.evidenceId);
    const role = roleIn(member, file.regions, record?.authorId === member.id);
    if (role) await context.write((tx) => noteCustody(tx, { file, event, role }));
  }
}

async function hashOf(bytes: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of bytes.createReadStream({ start: 0, autoClose: false })) hash.update(piece as Buffer);
  return hash.digest('hex');
}
