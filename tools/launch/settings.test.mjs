import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readSettings, SettingsFault } from './settings.mjs';

/** The sentences on a configuration; none where it is right. */
const faultsOf = (env) =>
  readSettings(env).then(
    () => [],
    (error) => {
      if (error instanceof SettingsFault) return error.faults;
      throw error;
    },
  );

describe('the settings of a start', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'states-must-settings-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Right in everything, on a free port. */
  const right = () => ({ PORT: '0', DATA_DIR: join(folder, 'data', 'inside') });

  test('make the data folder, every level of it, and leave nothing in it', async () => {
    assert.deepEqual(await faultsOf(right()), []);
    assert.deepEqual(readdirSync(right().DATA_DIR), []);
  });

  test('tell five faults in one go, the host by its form', { timeout: 10_000 }, async () => {
    const wrong = {
      PORT: 'abc',
      HOST: 'not a host!',
      DATABASE_URL: 'nonsense',
      DATA_DIR: process.platform === 'linux' ? '/proc/x' : join(import.meta.filename, 'x'),
      DEFAULT_STANDARD: 'XX',
    };
    const faults = await faultsOf(wrong);
    assert.deepEqual(faults.map((fault) => fault.split(' ', 1)[0]).sort(), Object.keys(wrong).sort());
    assert.ok(faults.every((fault) => fault.endsWith('.')));
  });

  test('try the host although the port is wrong', async () => {
    const faults = await faultsOf({ ...right(), PORT: 'abc', HOST: '192.0.2.1' });
    assert.equal(faults.length, 2);
    assert.match(faults[1], /^HOST is "192\.0\.2\.1", which is no address of this machine/);
  });

  test('say which standards there are, once', async () => {
    assert.deepEqual(await faultsOf({ ...right(), DEFAULT_STANDARD: 'XX' }), [
      'DEFAULT_STANDARD is "XX", which is no standard: there are SW-2015, SW-2016.',
    ]);
    assert.equal((await faultsOf({ ...right(), DEFAULT_STANDARD: 'no code' })).length, 1);
    assert.deepEqual(await faultsOf({ ...right(), DEFAULT_STANDARD: 'sw-2015' }), []);
  });

  test('refuse a file for a data folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'inside')]) {
      assert.match(
        (await faultsOf({ ...right(), DATA_DIR: path }))[0],
        /^DATA_DIR is .*, which is a file: name a folder/,
      );
    }
  });

  test('refuse folders that hold no data', { skip: process.platform !== 'linux', timeout: 10_000 }, async () => {
    for (const path of ['/proc', '/proc/x', '/proc/x/y']) {
      const [fault, ...others] = await faultsOf({ ...right(), DATA_DIR: path });
      assert.match(fault, /^DATA_DIR is .*, where nothing can be written \(E[A-Z]+\)/);
      assert.deepEqual([others, existsSync('/proc/x')], [[], false]);
    }
  });
});
