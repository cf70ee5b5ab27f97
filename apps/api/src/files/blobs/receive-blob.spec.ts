import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { receiveBlob, type NotReceived, type ReceiveLimits } from './receive-blob.js';

describe('receiving a stream of bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'states-must-receive-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const limits: ReceiveLimits = { bytes: 1_000, wholeMs: 5_000, graceMs: 5_000, bytesPerSecond: 1 };
  let count = 0;
  const place = (): string => join(folder, String((count += 1)));
  const faultOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error as NotReceived).fault,
    );
  const pieces = (...texts: string[]): Readable => Readable.from(texts.map((text) => Buffer.from(text)));

  it('writes what came and says what it is', async () => {
    const path = place();
    const received = await receiveBlob(pieces('one', ' and ', 'two'), path, limits);
    expect(received).toEqual({ bytes: 11, sha256: createHash('sha256').update('one and two').digest('hex') });
    expect(readFileSync(path, 'utf8')).toBe('one and two');
  });

  it('leaves nothing of what is too large, empty, broken off, too slow, or meets a full disk', async () => {
    const path = place();
    const broken = new Readable({ read: () => undefined });
    setTimeout(() => broken.destroy(new Error('aborted')), 20);
    const silent = new Readable({ read: () => undefined });
    const trickle = Readable.from(
      (async function* () {
        for (;;) {
          yield Buffer.from('x');
          await wait(50);
        }
      })(),
    );
    expect(await faultOf(receiveBlob(pieces('x'.repeat(600), 'x'.repeat(401)), path, limits))).toBe('TOO_LARGE');
    expect(await faultOf(receiveBlob(pieces(), path, limits))).toBe('EMPTY');
    expect(await faultOf(receiveBlob(broken, path, limits))).toBe('ABORTED');
    expect(await faultOf(receiveBlob(silent, path, { ...limits, wholeMs: 100 }))).toBe('TOO_SLOW');
    const pace = { ...limits, graceMs: 100, bytesPerSecond: 10_000 };
    expect(await faultOf(receiveBlob(trickle, path, pace))).toBe('TOO_SLOW');
    expect(existsSync(path)).toBe(false);
  });

  it('tells a full disk from any other fault', async () => {
    if (!existsSync('/dev/full')) return;
    const path = place();
    expect(await faultOf(receiveBlob(pieces('one'), path, limits, () => open('/dev/full', 'w')))).toBe('STORAGE_FULL');
    const nowhere = receiveBlob(pieces('one'), join(folder, 'no', 'such', 'folder'), limits);
    await expect(nowhere).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
