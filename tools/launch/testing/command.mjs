import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { workspace } from '../../workspace.mjs';

/** What a command that a test starts must not inherit: the settings of whoever runs the tests. */
const settings = [
  'HOST',
  'PORT',
  'DATA_DIR',
  'DATABASE_URL',
  'PUBLIC_URL',
  'LOG_LEVEL',
  'DEMO_DATA_DIR',
  'DEMO_PASSWORD',
];

/**
 * Starts a command of the workspace and listens to it.
 * @param {string[]} args for Node, such as ["tools/start.mjs"]
 * @param {Record<string, string>} env settings, beside the environment of the tests
 */
export function startCommand(args, env) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)));
  const child = spawn(process.execPath, args, {
    cwd: workspace,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((done) => child.once('close', (code, signal) => done(code ?? signal)));
  let over = false;
  void ended.then(() => (over = true));
  return {
    pid: child.pid,
    /** Exit code, or the signal that ended it. */
    ended,
    /** Everything it has printed so far. */
    output: () => output,
    kill: (signal) => child.kill(signal),
    /**
     * Waits until it has printed something.
     * @param {RegExp} pattern
     * @param {number} [seconds]
     * @returns {Promise<RegExpExecArray>}
     */
    async printed(pattern, seconds = 120) {
      for (const end = Date.now() + seconds * 1_000; Date.now() < end; await wait(50)) {
        const found = pattern.exec(output);
        if (found) return found;
        if (over) break;
      }
      throw new Error(
        `It did not print ${pattern} ${over ? 'before it ended' : `within ${seconds} seconds`}:\n${output}`,
      );
    },
  };
}
