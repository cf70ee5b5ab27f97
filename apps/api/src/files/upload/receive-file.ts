import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  addFile,
  appendAudit,
  filesOf,
  noteCustody,
  receivedToday,
  troubleOf,
  type EvidenceRecord,
  type FileDraft,
  type FileRecord,
  type Tx,
} from '@states-must/database';
import { FILE_LIMITS, type Member } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Unavailable } from '../../platform/database/unavailable.js';
import { notFound, Refusal } from '../../platform/write/refusal.js';
import { BlobFolder } from '../blobs/blob-folder.js';
import { NotReceived, receiveBlob, type Received } from '../blobs/receive-blob.js';
import { HttpRefusal } from '../http-refusal.js';
import { faultOfEnding, judgeContent } from '../judge/judge-content.js';
import { roleIn } from '../role-in.js';
import { openDraft, overtaken } from '../write/open-draft.js';
import { empty, tooLarge, type Upload } from './read-upload.js';

/** Time and pace of an upload (PROTECTION.md, Limits). */
const PACE = { bytes: FILE_LIMITS.bytes, wholeMs: 300_000, graceMs: 10_000, bytesPerSecond: 16 * 1024 };

/** How often a record is tried that the database has no time for. */
const ATTEMPTS = 4;

/** A file that was added, and the version that its item has now. */
export interface FileReceived {
  file: FileRecord;
  evidence: { id: string; version: number };
}

/**
 * Receives a file for a draft: asked whether it may come before its first byte is taken, written and hashed as it comes,
 * judged by its content, and put into its place together with its record. Whatever fails, nothing is left.
 */
@Injectable()
export class ReceiveFile {
  constructor(private readonly blobs: BlobFolder) {}

  /** @throws {HttpRefusal} or Refusal with what is in the way and the mend */
  async run(context: RequestContext, upload: Upload, bytes: Readable): Promise<FileReceived> {
    const { member } = context;
    if (!member) throw Refusal.of('NOT_SIGNED_IN', 'Sign in to add a file. Your session may have ended.');
    await context.read((tx) => mayAdd(tx, member, upload));
    if (!(await this.blobs.hasRoomFor(upload.announced ?? FILE_LIMITS.bytes))) throw storageFull();

    const incoming = await this.blobs.newIncoming().catch(orStorageFull);
    try {
      const received = await receiveBlob(bytes, incoming, PACE).catch(orRefusal);
      const draft = { ...received, name: upload.name, mediaType: await typeOf(incoming, upload.name) };
      const record = () => context.write((tx) => this.record(tx, member, upload, draft, incoming));
      return await patiently(record).catch(orNotFound);
    } finally {
      await rm(incoming, { force: true });
      context.forget();
    }
  }

  /**
   * The file's record and its place are made in one transaction: bytes without a record can be left where the process
   * ends in between, a record without its bytes never.
   */
  private async record(
    tx: Tx,
    member: Member,
    upload: Upload,
    draft: FileDraft & Received,
    incoming: string,
  ): Promise<FileReceived> {
    const evidence = await mayAdd(tx, member, upload);
    const write = { evidenceId: evidence.id, version: upload.version, editor: member.id };
    const made = await addFile(tx, write, draft);
    if (made === 'TWICE') throw sameFile(await filesOf(tx, evidence.id), draft.sha256);
    if (made === 'STALE') throw await overtaken(tx, evidence);
    const file: FileRecord = { ...draft, ...made, evidenceId: evidence.id, markedPublic: false };
    await noteCustody(tx, { file, event: 'RECEIVED', role: roleIn(member, evidence.regions, true)! });
    await appendAudit(tx, {
      action: 'file.receive',
      subjectKind: 'FILE',
      subjectId: file.id,
      regions: evidence.regions,
      detail: { evidence: evidence.id, version: upload.version + 1, bytes: file.bytes, mediaType: file.mediaType },
    });
    await this.blobs.keep(incoming, draft.sha256).catch(orStorageFull);
    return { file, evidence: { id: evidence.id, version: upload.version + 1 } };
  }
}

/** A crowd at the database passes, and nobody wants to send 25 MB again for it. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (fault) {
      if (attempt === ATTEMPTS || !(fault instanceof Unavailable)) throw fault;
      await wait(attempt * 500);
    }
  }
}

/** @throws where this item takes no file of this person's, or no more of them */
async function mayAdd(tx: Tx, member: Member, upload: Upload): Promise<EvidenceRecord> {
  const evidence = await openDraft(tx, member, upload.evidenceId, upload.version);
  if ((await filesOf(tx, evidence.id)).length >= FILE_LIMITS.perItem) {
    throw Refusal.of(
      'TOO_MANY_FILES',
      `This item has ${FILE_LIMITS.perItem} files, the most that one may have. Remove one, or attach another item.`,
    );
  }
  const today = await receivedToday(tx);
  if (today.files >= FILE_LIMITS.perDay || today.bytes >= FILE_LIMITS.bytesPerDay) {
    const limit = `${FILE_LIMITS.perDay} files and ${FILE_LIMITS.bytesPerDay / 1024 ** 3} GB`;
    throw new HttpRefusal(
      429,
      'DAILY_LIMIT',
      `You have added ${limit} within a day, the most that is taken. Go on tomorrow.`,
      {
        retryAfter: 3_600,
      },
    );
  }
  return evidence;
}

/** The type that the content is. @throws {HttpRefusal} 415 where it is not taken, or the name says another */
async function typeOf(path: string, name: string): Promise<string> {
  const judged = await judgeContent(path);
  if ('refused' in judged) throw new HttpRefusal(415, 'FILE_TYPE', judged.refused);
  const fault = faultOfEnding(name, judged.mediaType);
  if (fault) throw new HttpRefusal(415, 'FILE_ENDING', fault, { field: 'name' });
  return judged.mediaType;
}

const sameFile = (files: FileRecord[], sha256: string): Refusal =>
  Refusal.of(
    'SAME_FILE',
    `This item has this file already, as "${files.find((file) => file.sha256 === sha256)?.name ?? ''}". Nothing was added.`,
  );

const storageFull = (): HttpRefusal =>
  new HttpRefusal(
    507,
    'STORAGE_FULL',
    'There is no room for more files at present. Nothing was changed. Tell your administrator; reading goes on.',
  );

const NOT_RECEIVED: Record<NotReceived['fault'], () => HttpRefusal> = {
  TOO_LARGE: () => tooLarge(null),
  EMPTY: empty,
  ABORTED: () => new HttpRefusal(400, 'ABORTED', 'The file did not arrive whole. Nothing was kept of it.'),
  TOO_SLOW: () =>
    new HttpRefusal(408, 'TOO_SLOW', 'The file took too long to arrive. Nothing was kept. Try a faster line.'),
  STORAGE_FULL: storageFull,
};

function orRefusal(fault: unknown): never {
  throw fault instanceof NotReceived ? NOT_RECEIVED[fault.fault]() : fault;
}

function orStorageFull(fault: unknown): never {
  throw ['ENOSPC', 'EDQUOT'].includes((fault as { code?: string }).code ?? '') ? storageFull() : fault;
}

/** The row rules stand behind the rules here; what they refuse is, for this caller, not there. */
function orNotFound(fault: unknown): never {
  throw troubleOf(fault) === 'REFUSED' ? notFound() : fault;
}
