import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetUpFault } from '../../connection/faults.js';

/** What PostgreSQL writes of itself into its data folder. */
interface PidFile {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads `postmaster.pid`: line 1 is the process, line 4 the port, line 8 its standing. */
export function readPidFile(folder: string): PidFile | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1
      ? { pid, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' }
      : null;
  } catch {
    return null;
  }
}

/** Whether a process runs. On Linux one that is dead and not yet collected does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(pid) !== 'dead';
}

/** A mark of when a process started, so that a number used again is not taken for the same process. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'dead' : (fields[19] ?? 'unknown');
  } catch {
    return 'unknown';
  }
}

function isPostgresOf(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}

const ownerFile = (dataDir: string): string => join(dataDir, 'postgres.owner');

/** Marks this process as the one that uses the data folder; refuses where another living one does. */
export function claimFolder(dataDir: string): void {
  const file = ownerFile(dataDir);
  if (existsSync(file)) {
    const [pid, start] = readFileSync(file, 'utf8').trim().split(' ');
    const owner = Number(pid);
    if (owner !== process.pid && isAlive(owner) && startOf(owner) === start) {
      throw new SetUpFault(`The data folder ${dataDir} is in use by process ${owner}: stop that one first.`);
    }
  }
  writeFileSync(file, `${process.pid} ${startOf(process.pid)}\n`);
}

/** Gives the data folder free. */
export function releaseFolder(dataDir: string): void {
  rmSync(ownerFile(dataDir), { force: true });
}

/** Stops a server that outlived whoever started it, so that its data folder can be opened again. */
export async function stopOrphan(folder: string): Promise<boolean> {
  const found = readPidFile(folder);
  if (!found) return false;
  if (!isAlive(found.pid) || !isPostgresOf(found.pid, folder)) {
    // Its number may belong to something else by now, and PostgreSQL would take that for itself.
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    return false;
  }
  await stopProcess(found.pid);
  return true;
}

/** Asks a server to end its sessions and stop (SIGINT); after 20 seconds at once (SIGQUIT): it recovers at the next start. */
export async function stopProcess(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let wait = 0; wait < seconds * 50; wait += 1) {
      if (!isAlive(pid)) return;
      await sleep(20);
    }
  }
  throw new SetUpFault(`PostgreSQL (process ${pid}) does not stop: end it by hand.`);
}
