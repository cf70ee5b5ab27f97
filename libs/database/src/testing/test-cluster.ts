import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Day } from '@states-must/domain';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../set-up/embedded/start-embedded-postgres.js';
import { readSecrets } from '../set-up/secrets.js';
import type { RoleSecrets } from '../set-up/secrets.js';
import { setUpDatabase } from '../set-up/set-up-database.js';

/** The one cluster of a test run, with a database that every test database is a copy of. */
export interface TestCluster {
  setUpUrl: string;
  pid: number;
  template: string;
  secrets: RoleSecrets;
}

const TEMPLATE = 'states_must_template';
/** How long the first of several workers may take to start it, in milliseconds. */
const PATIENCE = 120_000;

/**
 * The process that stands for the whole run: jest itself, whether this is it or one of its workers. The cluster lives as
 * long as that process.
 */
function runProcess(): number {
  return process.env.JEST_WORKER_ID !== undefined && process.send !== undefined ? process.ppid : process.pid;
}

/** The run's cluster; the first who asks starts it and makes the template, all others wait for that. */
export async function testCluster(): Promise<TestCluster> {
  const run = runProcess();
  const folder = join(tmpdir(), `states-must-test-${run}`);
  const ready = join(folder, 'cluster.json');
  const failed = join(folder, 'failed');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(ready) && isFirst(folder)) {
    try {
      const cluster = await start(folder, run);
      writeFileSync(`${ready}.half`, JSON.stringify(cluster), { mode: 0o600 });
      renameSync(`${ready}.half`, ready);
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  for (const end = Date.now() + PATIENCE; !existsSync(ready); await sleep(50)) {
    if (existsSync(failed)) throw new Error(`The test cluster did not start: ${readFileSync(failed, 'utf8')}`);
    if (Date.now() > end) throw new Error(`The test cluster in ${folder} did not start in time.`);
  }
  return JSON.parse(readFileSync(ready, 'utf8')) as TestCluster;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'starting'));
    return true;
  } catch {
    return false;
  }
}

async function start(folder: string, run: number): Promise<TestCluster> {
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  watch(folder, run, server.pid);
  const client = new Client({ connectionString: server.setUpUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
    const setUpUrl = inDatabase(server.setUpUrl, TEMPLATE);
    const today = new Date().toISOString().slice(0, 10) as Day;
    await setUpDatabase({ setUpUrl, dataDir: folder, log: () => undefined, asOf: today });
    // A database with sessions in it cannot be copied.
    await client.query(`ALTER DATABASE ${TEMPLATE} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`);
  } finally {
    await client.end();
  }
  const { rw, public: open } = readSecrets(folder);
  return { setUpUrl: server.setUpUrl, pid: server.pid, template: TEMPLATE, secrets: { rw, public: open } };
}

/** The same server's address for another database. */
export function inDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

const WATCHER = `
const { rmSync } = require('node:fs');
const [folder, run, server] = process.argv.slice(1);
const alive = (pid) => { try { process.kill(Number(pid), 0); return true; } catch { return false; } };
const kill = (signal) => { try { process.kill(Number(server), signal); } catch {} };
setInterval(() => {
  if (alive(run)) return;
  kill('SIGINT');
  setTimeout(() => { kill('SIGQUIT'); rmSync(folder, { recursive: true, force: true }); process.exit(0); }, 1500);
}, 300);`;

/** Leaves a small process behind that stops the cluster and removes its folder once the run is over, however it ends. */
function watch(folder: string, run: number, server: number): void {
  const args = ['-e', WATCHER, folder, String(run), String(server)];
  spawn(process.execPath, args, { detached: true, stdio: 'ignore', env: {} }).unref();
}
