import { chmod, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { hashOfFile } from './hash-of-file.js';

/** Folder of files that are still arriving, inside the folder of files. */
const INCOMING = 'incoming';
/** Where less of the disk than this is free, nothing more is received (PROTECTION.md, drill 5). */
const RESERVE = 0.05;

/**
 * The bytes of all files, by their SHA-256: `files/ab/cd/abcd...`, read-only, in the data folder and outside everything
 * that is served by its path. What arrives lies in `incoming` first and moves into its place whole, or not at all.
 */
export class BlobFolder {
  private readonly root: string;
  /** The part of the disk that stays free; changed by tests alone. */
  reserve = RESERVE;

  /** @param dataFolder the data folder; nothing is made in it before the first file arrives */
  constructor(dataFolder: string) {
    this.root = join(dataFolder, 'files');
  }

  /** Where the bytes with this hash lie. @throws where the text is no hash, so that no text leads out of the folder */
  pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('This is no SHA-256.');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /** A name for a file that arrives now. */
  async newIncoming(): Promise<string> {
    const folder = join(this.root, INCOMING);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return join(folder, randomUUID());
  }

  /** True where another file of this size still fits and leaves the reserve free. */
  async hasRoomFor(bytes: number): Promise<boolean> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    const disk = await statfs(this.root);
    return disk.bavail * disk.bsize - bytes > disk.blocks * disk.bsize * this.reserve;
  }

  /**
   * Moves a file that has arrived and was written to disk into its place, in one step and for good. Where the same bytes
   * lie there already they are replaced by themselves, and by whole ones where they are whole no more.
   */
  async keep(incoming: string, sha256: string): Promise<void> {
    const place = this.pathOf(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    try {
      await chmod(incoming, 0o400);
      await rename(incoming, place);
    } catch (fault) {
      // Tried again after a record that failed, it has moved already.
      const isThere = await hashOfFile(place).then(
        (found) => found === sha256,
        () => false,
      );
      if (!isThere) throw fault;
    }
    await syncFolder(dirname(place));
  }

  /** What lies in the folder and belongs to none of these hashes, by its path from there; what is arriving aside. */
  async strays(known: ReadonlySet<string>): Promise<string[]> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)))
      .filter((path) => dirname(path) !== INCOMING)
      .filter((path) => !known.has(basename(path)) || join(this.root, path) !== this.pathOf(basename(path)))
      .sort();
  }

  /** Removes what was arriving when the service ended; gives how many files that were. */
  async sweep(): Promise<number> {
    const folder = join(this.root, INCOMING);
    const left = await readdir(folder).catch(() => []);
    for (const name of left) await rm(join(folder, name), { force: true });
    return left.length;
  }
}

/** A name is safe from a power cut only when its folder is written too. Windows has no such thing, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
