import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts one of the comparison servers as a process of its own, so that each has its own event loop as the service has.
 * @param {string} file absolute
 * @param {string} settings path of its settings
 * @returns {Promise<{ address: string, stop(): Promise<void> }>}
 */
export function startChild(file, settings) {
  const child = fork(file, [settings], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = new Promise((done) => child.once('exit', done));
  return new Promise((done, fail) => {
    void ended.then((code) => fail(new Error(`${file} ended before it listened (exit code ${code}).`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /^port (\d+)$/.exec(line)?.[1];
      if (!port) return;
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      done({ address: `http://127.0.0.1:${port}`, stop });
    });
  });
}
