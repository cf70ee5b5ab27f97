import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { workspace } from '../workspace.mjs';
import { endProcess, nameProcess } from './processes.mjs';

/** The service prints the first administrator's one-time link in a line that begins so. */
const FIRST_ADMINISTRATOR = 'First administrator: ';

/** What must not reach the service: the role that sets up, in whichever form it was given. */
const setUpOnly = ['DATABASE_URL', 'PGUSER', 'PGPASSWORD', 'PGPASSFILE', 'PGSERVICE', 'PGSERVICEFILE'];

/**
 * Starts the built service as a process of its own and waits until it is ready. It gets the two run-time addresses and
 * never the one that sets up.
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env what the person set
 * @param {string} options.host
 * @param {number} options.port
 * @param {string} options.dataDir where files of evidence are kept
 * @param {string} options.rwUrl for `app_rw`
 * @param {string} options.publicUrl for `app_public`
 * @param {boolean} options.demo true where the members are invented
 * @returns {{ pid: number, ready: Promise<void>, ended: Promise<number | null>, firstAdministrator(): string | null, stop(): Promise<void> }}
 *   `ready` rejects where the service ends first; `ended` gives its exit code
 */
export function startService({ env, host, port, dataDir, rwUrl, publicUrl, demo }) {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => value && !setUpOnly.includes(name)));
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--disable-warning=ExperimentalWarning',
      '--import',
      pathToFileURL(join(workspace, 'tools/launch/leave-with-parent.mjs')).href,
      join(workspace, 'apps/api/dist/main.js'),
    ],
    {
      cwd: workspace,
      env: {
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        DASHBOARD_DIR: join(workspace, 'apps/dashboard/dist'),
        ...given,
        HOST: host,
        PORT: String(port),
        DATA_DIR: dataDir,
        RW_DATABASE_URL: rwUrl,
        PUBLIC_DATABASE_URL: publicUrl,
        DEMO: String(demo),
      },
      // A group of its own, so that Ctrl-C reaches the start alone, which then stops everything in order.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const named = nameProcess(child.pid);
  let firstAdministrator = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(FIRST_ADMINISTRATOR)) firstAdministrator = line.slice(FIRST_ADMINISTRATOR.length);
    else console.log(line);
  });
  const ended = new Promise((done) => {
    child.once('error', () => done(null));
    child.once('exit', (code) => done(code));
  });
  return {
    pid: child.pid,
    ended,
    ready: untilReady(host, port, ended),
    firstAdministrator: () => firstAdministrator,
    stop: () => endProcess(named),
  };
}

/** The address at which this machine reaches the service; one that listens everywhere is reached at the loopback. */
export function addressOf(host, port) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Asks until the service says that it is ready. */
async function untilReady(host, port, ended) {
  const patience = Date.now() + 120_000;
  let over = false;
  void ended.then(() => (over = true));
  while (!over && Date.now() < patience) {
    const answer = await fetch(`${addressOf(host, port)}/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => null,
    );
    if (answer?.ok) return;
    await wait(100);
  }
  if (!over) throw new Error('The service did not become ready within two minutes.');
  const code = await ended;
  throw new Error(
    `The service ended before it was ready (exit code ${code ?? 'unknown'}): what it printed last says why.`,
  );
}
