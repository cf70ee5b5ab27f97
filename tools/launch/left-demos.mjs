import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLock } from './lock.mjs';
import { endProcess, isRunning, nameProcess } from './processes.mjs';

/** How the folder of a demo is called, before the letters that make it one of a kind. */
export const DEMO_FOLDER = 'states-must-demo-';

/**
 * Removes what killed demos left in the system's folder for temporary files: their service, their database, their data.
 * @param {(line: string) => void} say told of each
 */
export async function removeLeftDemos(say) {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(DEMO_FOLDER))
    .map((name) => join(tmpdir(), name))
    .filter(isOurs);
  for (const folder of folders) {
    const held = readLock(folder);
    // Without a lock it may be a demo that is starting at this moment.
    if (!held || isRunning(held)) continue;
    say(`Removing what an earlier demo left in ${folder}.`);
    if (held.service) await endProcess(held.service);
    const database = databaseOf(folder);
    if (database) await endProcess(nameProcess(database), { signal: 'SIGINT' });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** True where the folder belongs to whoever runs this. */
function isOurs(folder) {
  try {
    return process.platform === 'win32' || statSync(folder).uid === process.getuid();
  } catch {
    return false;
  }
}

/** The process id of the PostgreSQL that runs on the folder, or null: the id that is noted there may be another's by now. */
function databaseOf(folder) {
  try {
    const pid = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    const isIt = process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    return pid > 1 && isIt ? pid : null;
  } catch {
    return null;
  }
}
