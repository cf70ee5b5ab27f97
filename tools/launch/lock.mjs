import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, isRunning, nameProcess } from './processes.mjs';

/** Another start holds the data folder. The message says what to do. */
export class AlreadyRunning extends Error {}

const lockFile = (dataDir) => join(dataDir, 'running.json');

/**
 * Who holds a data folder.
 * @param {string} dataDir the data folder, absolute
 * @returns {{ pid: number, started: string | null, service: object | null, address: string | null } | null} null: nobody
 */
export function readLock(dataDir) {
  try {
    const held = JSON.parse(readFileSync(lockFile(dataDir), 'utf8'));
    return typeof held?.pid === 'number' ? held : null;
  } catch {
    return null;
  }
}

/**
 * Refuses where another start runs on this data folder.
 * @param {string} dataDir the data folder, absolute; it need not exist
 * @throws {AlreadyRunning}
 */
export function refuseSecondStart(dataDir) {
  const held = readLock(dataDir);
  if (!held || held.pid === process.pid || !isRunning(held)) return;
  const where = held.address ? `at ${held.address}` : 'and is still starting';
  throw new AlreadyRunning(
    `States Must already runs on the data in ${dataDir} (process ${held.pid}), ${where}. ` +
      `Use that one, or stop it first (Ctrl-C in its window, or "kill ${held.pid}"), ` +
      'or set another DATA_DIR and another PORT to run a second one beside it.',
  );
}

/**
 * Stops the service that a killed start left running, if it did: it may still hold the port.
 * @param {string} dataDir the data folder, absolute; it need not exist
 * @param {(line: string) => void} say told where there was one
 * @throws {AlreadyRunning} where the start that holds the folder was not killed
 */
export async function endLeftService(dataDir, say) {
  refuseSecondStart(dataDir);
  const left = readLock(dataDir);
  if (!left?.service || !isRunning(left.service)) return;
  say('The last run was killed and left its service running: stopping it.');
  await endProcess(left.service);
}

/**
 * Takes the data folder for this process. What a killed start left behind (its service) is stopped first.
 * @param {string} dataDir the data folder, absolute; it exists
 * @param {(line: string) => void} say told where something had to be tidied up
 * @returns {Promise<{ note(more: { service?: number, address?: string }): void, release(): void }>} `note` adds the
 *   service's process id and the address; `release` gives the folder back
 * @throws {AlreadyRunning}
 */
export async function takeLock(dataDir, say) {
  const file = lockFile(dataDir);
  const mine = { ...nameProcess(process.pid), service: null, address: null };
  while (!writeNew(file, mine)) {
    const left = readLock(dataDir);
    await endLeftService(dataDir, say);
    setAside(file, left);
  }
  return {
    note(more) {
      if (more.service) mine.service = nameProcess(more.service);
      if (more.address) mine.address = more.address;
      writeFileSync(`${file}.new`, JSON.stringify(mine), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    release() {
      if (readLock(dataDir)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** Writes the file unless there is one: false where there is. */
function writeNew(file, content) {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock that was judged to be left over, and no other: two starts may judge it at the same moment. */
function setAside(file, left) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const taken = JSON.parse(readFileSync(aside, 'utf8') || 'null');
    if (taken?.pid !== left?.pid || taken?.started !== left?.started) renameSync(aside, file);
  } catch {
    // It is gone already, or holds nothing that can be read: either way nobody runs on it.
  }
  rmSync(aside, { force: true });
}
