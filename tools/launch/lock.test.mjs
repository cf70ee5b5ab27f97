import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AlreadyRunning, readLock, refuseSecondStart, takeLock } from './lock.mjs';
import { isRunning, nameProcess } from './processes.mjs';

const silent = () => undefined;

/** Runs `work` with a data folder and a process that lives until the end. */
async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'states-must-lock-'));
  const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  try {
    await work(folder, other);
  } finally {
    other.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

const leave = (folder, held) => writeFileSync(join(folder, 'running.json'), JSON.stringify(held));

test('a folder is taken, noted and given back', () =>
  inFolder(async (folder) => {
    const lock = await takeLock(folder, silent);
    lock.note({ address: 'http://127.0.0.1:3000' });
    assert.equal(readLock(folder).address, 'http://127.0.0.1:3000');
    assert.equal(readLock(folder).pid, process.pid);
    lock.release();
    assert.equal(readLock(folder), null);
  }));

test('a second start is refused while the first runs, and told what to do', () =>
  inFolder(async (folder, other) => {
    leave(folder, { ...nameProcess(other.pid), service: null, address: 'http://127.0.0.1:3000' });
    assert.throws(() => refuseSecondStart(folder), AlreadyRunning);
    await assert.rejects(
      takeLock(folder, silent),
      new RegExp(`already runs .*process ${other.pid}.* at http://127.0.0.1:3000.*Ctrl-C.*DATA_DIR`),
    );
  }));

test('what a killed start left is taken over, and its service stopped', () =>
  inFolder(async (folder, other) => {
    const service = nameProcess(other.pid);
    leave(folder, { pid: 2 ** 22 + 1, started: '1', service, address: null });
    const said = [];
    const lock = await takeLock(folder, (line) => said.push(line));
    assert.equal(isRunning(service), false);
    assert.equal(said.length, 1);
    assert.equal(readLock(folder).pid, process.pid);
    lock.release();
  }));

test(
  'another process that got the same id is neither taken for the holder nor stopped',
  { skip: process.platform === 'win32' },
  () =>
    inFolder(async (folder, other) => {
      const reused = { pid: other.pid, started: 'long ago' };
      leave(folder, { ...reused, service: reused, address: null });
      const lock = await takeLock(folder, silent);
      assert.equal(isRunning(nameProcess(other.pid)), true);
      lock.release();
    }),
);

test('a lock that cannot be read does not stand in the way', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'running.json'), '{"pid"');
    const lock = await takeLock(folder, silent);
    assert.equal(readLock(folder).pid, process.pid);
    lock.release();
  }));
