import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobFolder } from './blob-folder.js';
import { verifyBlobs, type BlobVerdict } from './verify-blobs.js';

describe('the folder of files', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'states-must-blobs-'));
  const folder = new BlobFolder(dataDir);
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const keep = async (text: string): Promise<string> => {
    const incoming = await folder.newIncoming();
    writeFileSync(incoming, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await folder.keep(incoming, sha256);
    return sha256;
  };
  const verdicts = async (hashes: string[]): Promise<BlobVerdict['state'][]> => {
    const found: BlobVerdict['state'][] = [];
    for await (const { state } of verifyBlobs(folder, hashes)) found.push(state);
    return found;
  };

  it('takes no name that is no hash, so that nothing leads out of it', () => {
    for (const name of ['../../etc/passwd', '', 'ab', `${'a'.repeat(63)}/`, 'A'.repeat(64)]) {
      expect(() => folder.pathOf(name)).toThrow('no SHA-256');
    }
  });

  it('keeps bytes read-only by their hash, and the same ones once', async () => {
    const sha256 = await keep('one');
    expect(folder.pathOf(sha256)).toBe(join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256));
    expect(statSync(folder.pathOf(sha256)).mode & 0o777).toBe(0o400);
    expect(await keep('one')).toBe(sha256);
    expect(readFileSync(folder.pathOf(sha256), 'utf8')).toBe('one');
    expect(await folder.sweep()).toBe(0);
    // Again, where it has moved already; not where there is nothing to move.
    await folder.keep(join(dataDir, 'files', 'incoming', 'gone'), sha256);
    await expect(folder.keep(join(dataDir, 'gone'), 'a'.repeat(64))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('finds each of a hundred single changed bytes, and what is gone', async () => {
    const hashes: string[] = [];
    for (let nth = 0; nth < 100; nth += 1) hashes.push(await keep(`file ${nth}`.repeat(50)));
    expect(new Set(await verdicts(hashes))).toEqual(new Set(['WHOLE']));
    for (const [nth, sha256] of hashes.entries()) {
      const place = folder.pathOf(sha256);
      const bytes = readFileSync(place);
      bytes[(nth * 7) % bytes.length]! ^= 1;
      chmodSync(place, 0o600);
      writeFileSync(place, bytes);
    }
    expect(await verdicts(hashes)).toEqual(Array(100).fill('CHANGED'));
    rmSync(folder.pathOf(hashes[3]!));
    expect((await verdicts(hashes))[3]).toBe('MISSING');
  });

  it('names what lies there without a record, or in a place that is not its own', async () => {
    const sha256 = await keep('known');
    const other = await keep('other');
    mkdirSync(join(dataDir, 'files', 'zz'), { recursive: true });
    writeFileSync(join(dataDir, 'files', 'zz', sha256), 'a copy');
    const strays = await folder.strays(new Set([sha256]));
    expect(strays).toContain(join('zz', sha256));
    expect(strays).toContain(join(other.slice(0, 2), other.slice(2, 4), other));
    expect(strays).not.toContain(join(sha256.slice(0, 2), sha256.slice(2, 4), sha256));
  });
});
