import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What tells a process from a later one that got the same id: the moment it started, in the system's own writing.
 * @param {number} pid process id
 * @returns {string | null} null where there is no such process, or the system (Windows) does not say
 */
export function startOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The program's name stands in brackets and may hold anything; what follows the last bracket is numbers.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : fields[19];
    }
    if (process.platform === 'win32') return null;
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}

/** Names a process so that it can be found again, or found gone. */
export const nameProcess = (pid) => ({ pid, started: startOf(pid) });

/**
 * True while the named process runs, and it is that one and not another with its id.
 * @param {{ pid: number, started: string | null }} named
 */
export function isRunning({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return process.platform === 'win32' || (started !== null && startOf(pid) === started);
}

/**
 * Ends a process: politely, then after `patience` milliseconds not.
 * @param {{ pid: number, started: string | null }} named
 * @param {{ signal?: NodeJS.Signals, patience?: number }} [options]
 */
export async function endProcess(named, { signal = 'SIGTERM', patience = 10_000 } = {}) {
  for (const [each, time] of /** @type {const} */ ([
    [signal, patience],
    ['SIGKILL', 5_000],
  ])) {
    if (!isRunning(named)) return;
    try {
      process.kill(named.pid, each);
    } catch {
      return;
    }
    for (const end = Date.now() + time; Date.now() < end && isRunning(named);) await wait(50);
  }
}
