import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetUpFault } from '../../connection/faults.js';
import { readSecrets } from '../secrets.js';
import { findBinaries, program } from './binaries.js';
import { makeCluster, placeCluster, plainEnvironment, SET_UP_ROLE } from './cluster-folder.js';
import { chooseIdentity, runAs } from './identity.js';
import { claimFolder, isAlive, readPidFile, releaseFolder, stopOrphan, stopProcess } from './running-server.js';

/** Where the embedded server keeps its data, and how careful it is. */
export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** False for tests only: no fsync, faster, and lost in a power cut. Default true. */
  durable?: boolean;
  /** Default: any free port. */
  port?: number;
  /** False: as on systems where root may not make user namespaces. Default true. */
  allowNamespace?: boolean;
  /** Says one line a step. */
  log?: (line: string) => void;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** Connects as the set-up role; never handed to the running service. */
  setUpUrl: string;
  port: number;
  pid: number;
  /** Ends every session and stops the server; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Nothing of a statement or its values ever reaches the server's log. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  timezone: 'UTC',
  jit: 'off',
  random_page_cost: '1.1',
  log_statement: 'none',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
};
const CARELESS: Record<string, string> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
/** How long a start may take, recovery after a crash included, in milliseconds. */
const PATIENCE = 120_000;
/** A log larger than this begins anew at the next start, in bytes. */
const LOG_LIMIT = 5_000_000;

/**
 * Starts the PostgreSQL that comes with the product on a data folder, and makes the folder at the first start. A server
 * that a killed start left behind is stopped first. Throws a `SetUpFault` where it cannot be done.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const durable = options.durable ?? true;
  const log = options.log ?? (() => undefined);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const secrets = readSecrets(dataDir);
  claimFolder(dataDir);
  const identity = chooseIdentity(options.allowNamespace ?? true);
  const cluster = placeCluster(dataDir, findBinaries(), identity);
  if (await stopOrphan(cluster.folder)) log('Stopped a database server that an earlier start had left behind.');
  if (makeCluster(cluster, identity, secrets.setUp, durable)) log(`Made a new database in ${cluster.folder}.`);

  const logFile = join(dataDir, 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : CARELESS) });
    const {
      program: command,
      args,
      options: as,
    } = runAs(identity, program(cluster.root, 'postgres'), [
      ...['-D', cluster.folder, '-p', String(port)],
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
    const output = openLog(logFile);
    // A group of its own: Ctrl-C reaches us first, and we stop it in order.
    const child = spawn(command, args, {
      ...as,
      cwd: cluster.folder,
      env: plainEnvironment(),
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    child.unref();
    const gone = new Promise<'gone'>((tell) => {
      child.once('error', () => tell('gone'));
      child.once('exit', () => tell('gone'));
    });
    const pid = await Promise.race([whenReady(cluster.folder, child.pid), gone]);
    if (typeof pid === 'number') {
      const stop = async (): Promise<void> => {
        if (isAlive(pid)) await stopProcess(pid);
        releaseFolder(dataDir);
      };
      const setUpUrl = `postgres://${SET_UP_ROLE}:${secrets.setUp}@127.0.0.1:${port}/postgres`;
      return { setUpUrl, port, pid, stop };
    }
    const said = lastLine(logFile);
    if (options.port === undefined && attempt < 3 && /Address already in use/i.test(said)) continue;
    releaseFolder(dataDir);
    throw new SetUpFault(`PostgreSQL did not start: ${said || 'it said nothing'} (its log: ${logFile}).`);
  }
}

async function whenReady(folder: string, pid: number | undefined): Promise<number | 'gone'> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(15)) {
    const found = readPidFile(folder);
    // A file that a killed server left behind names another process.
    if (found?.ready && found.pid === pid) return found.pid;
  }
  return 'gone';
}

function openLog(file: string): number {
  try {
    if (statSync(file).size > LOG_LIMIT) rmSync(file);
  } catch {
    // There is none yet.
  }
  return openSync(file, 'a', 0o600);
}

function lastLine(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-12);
  return (lines.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? lines.at(-1) ?? '').trim();
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
