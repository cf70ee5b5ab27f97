import type { BlobFolder } from './blob-folder.js';
import { hashOfFile } from './hash-of-file.js';

/** How bytes in the data folder stand to what was received. */
export interface BlobVerdict {
  sha256: string;
  state: 'WHOLE' | 'CHANGED' | 'MISSING';
}

/** Reads each of the files whole and compares it with its hash, one after the other: a verdict each, in their order. */
export async function* verifyBlobs(folder: BlobFolder, hashes: Iterable<string>): AsyncGenerator<BlobVerdict> {
  for (const sha256 of hashes) {
    const found = await hashOfFile(folder.pathOf(sha256)).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      // What cannot be read cannot be shown to be whole.
      return 'unreadable';
    });
    yield { sha256, state: found === null ? 'MISSING' : found === sha256 ? 'WHOLE' : 'CHANGED' };
  }
}
