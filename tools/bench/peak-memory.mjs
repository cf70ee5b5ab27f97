import { readFileSync } from 'node:fs';

/** The most resident memory that a process has held, as the kernel tells it; `unknown` where it does not. */
export function peakMemory(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? `${Math.round(Number(kilobytes) / 1024)} MB` : 'unknown';
  } catch {
    return 'unknown';
  }
}
