import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Why a file did not arrive. */
export type ReceiveFault = 'TOO_LARGE' | 'EMPTY' | 'ABORTED' | 'TOO_SLOW' | 'STORAGE_FULL';

/** A file did not arrive; nothing of it is left. */
export class NotReceived extends Error {
  override readonly name = 'NotReceived';

  constructor(readonly fault: ReceiveFault) {
    super(fault);
  }
}

/** What arrived: its hash and its size. It lies where it was told to, written to disk. */
export interface Received {
  sha256: string;
  bytes: number;
}

/** How much may come, and how fast it must. */
export interface ReceiveLimits {
  /** Most bytes. */
  bytes: number;
  /** Milliseconds for the whole. */
  wholeMs: number;
  /** Milliseconds after which the pace counts. */
  graceMs: number;
  /** Fewest bytes a second, from then on. */
  bytesPerSecond: number;
}

/**
 * Writes a stream to a new file and hashes it on the way, a piece at a time: the next piece is taken when this one is
 * written, so that a slow disk slows the sender and fills no memory. Whatever goes wrong, nothing is left of it.
 *
 * @param create opens the new file; a test gives one on a full disk
 * @throws {NotReceived} with the reason
 */
export async function receiveBlob(
  source: Readable,
  path: string,
  limits: ReceiveLimits,
  create = (): Promise<FileHandle> => open(path, 'wx', 0o600),
): Promise<Received> {
  const hash = createHash('sha256');
  const begun = Date.now();
  let bytes = 0;
  let late: NodeJS.Timeout | null = null;
  let file: FileHandle | null = null;
  try {
    file = await create();
    // Whoever sends nothing at all gives no piece to look at, so the clock looks too.
    late = setInterval(() => {
      if (isTooSlow(Date.now() - begun, bytes, limits)) source.destroy(new NotReceived('TOO_SLOW'));
    }, 500);
    for await (const piece of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > limits.bytes) throw new NotReceived('TOO_LARGE');
      hash.update(piece);
      await file.writeFile(piece);
    }
    if (bytes === 0) throw new NotReceived('EMPTY');
    await file.sync();
    return { sha256: hash.digest('hex'), bytes };
  } catch (error) {
    await file?.close().catch(() => undefined);
    file = null;
    await rm(path, { force: true });
    throw error instanceof NotReceived ? error : (asNotReceived(error, source) ?? error);
  } finally {
    if (late) clearInterval(late);
    await file?.close();
  }
}

function isTooSlow(passedMs: number, bytes: number, limits: ReceiveLimits): boolean {
  if (passedMs > limits.wholeMs) return true;
  return passedMs > limits.graceMs && bytes < ((passedMs - limits.graceMs) / 1000) * limits.bytesPerSecond;
}

/** A full disk and a sender who left are expected; null for what is not. */
function asNotReceived(error: unknown, source: Readable): NotReceived | null {
  const code = (error as { code?: string } | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new NotReceived('STORAGE_FULL');
  return source.destroyed || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
    ? new NotReceived('ABORTED')
    : null;
}
