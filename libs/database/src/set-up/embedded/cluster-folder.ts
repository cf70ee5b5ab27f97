import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { SetUpFault } from '../../connection/faults.js';
import { program } from './binaries.js';
import { runAs, type Identity } from './identity.js';

/** PostgreSQL's programs and its data, both where the identity can reach them. */
export interface Cluster {
  root: string;
  folder: string;
}

/** The name that PostgreSQL's own set-up role has. It is used for set-up alone. */
export const SET_UP_ROLE = 'states_must_setup';

/** Where the cluster of a data folder lies. Elsewhere only where root's stand-in may not enter the data folder. */
export function placeCluster(dataDir: string, root: string, identity: Identity): Cluster {
  const folder = join(dataDir, 'postgres');
  if (identity.mode !== 'USER') return { root, folder };
  // To pass through, not to look: what lies inside stays readable by root alone.
  chmodSync(dataDir, 0o711);
  return {
    root: reachable(root, identity) ? root : copyOut(root),
    folder: reachable(dataDir, identity) ? folder : standIn(dataDir),
  };
}

/** Whether that user may enter a folder: the execute bit on it and on everything above it. */
function reachable(path: string, user: { uid: number; gid: number }): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { uid, gid, mode } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === parse(at).root) return true;
  }
}

function copyOut(root: string): string {
  const copy = join(home(), `programs-${mark(root)}`);
  if (!existsSync(program(copy, 'postgres'))) {
    const half = `${copy}.${process.pid}`;
    cpSync(root, half, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(copy, { recursive: true });
    renameSync(half, copy);
  }
  return copy;
}

/** A lasting place for the data of a folder that lies where only root may go; a note in that folder says where. */
function standIn(dataDir: string): string {
  const folder = join(home(), mark(dataDir));
  writeFileSync(join(dataDir, 'postgres-is-in'), `${folder}\n`);
  return folder;
}

/** Root's own place for what another user has to reach: nobody else can put anything there. */
function home(): string {
  const folder = process.env.STATES_MUST_HOME ?? '/var/lib/states-must';
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

function mark(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** Makes the cluster where there is none: all of it or nothing of it. Every way in asks for a password from the start. */
export function makeCluster(cluster: Cluster, identity: Identity, password: string, durable: boolean): boolean {
  const { root, folder } = cluster;
  if (existsSync(join(folder, 'PG_VERSION'))) return false;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.mode === 'USER') {
    for (const path of [half, passwordFile]) chownSync(path, identity.uid, identity.gid);
  }
  try {
    const {
      program: command,
      args,
      options,
    } = runAs(identity, program(root, 'initdb'), [
      ...['-D', half, '-U', SET_UP_ROLE, `--pwfile=${passwordFile}`],
      ...['--auth-host=scram-sha-256', '--auth-local=scram-sha-256'],
      ...['--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8', '--no-instructions'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    const made = spawnSync(command, args, { ...options, cwd: half, env: plainEnvironment(), encoding: 'utf8' });
    if (made.status !== 0) {
      const why = (made.stderr || made.stdout || made.error?.message || '').trim().split('\n').slice(-2).join(' ');
      throw new SetUpFault(`The database could not be made in ${folder}: ${why}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, folder);
  return true;
}

/** PostgreSQL gets nothing of our environment but what a program needs to run at all. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
}
