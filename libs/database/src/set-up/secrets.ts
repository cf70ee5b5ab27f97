import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpFault } from '../connection/faults.js';

/** The passwords of the two roles that the service signs in with. */
export interface RoleSecrets {
  rw: string;
  public: string;
}

/** The passwords of the database's roles. They live in the data folder and nowhere else. */
export interface Secrets extends RoleSecrets {
  /** Of the embedded server's set-up role. */
  setUp: string;
}

/** The secrets of a data folder, made where there are none; the file is readable by its owner alone. */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(join(dataDir, 'postgres', 'PG_VERSION')) || existsSync(join(dataDir, 'postgres-is-in'))) {
      throw new SetUpFault(
        `${file} is missing, and without it nobody can sign in to the database beside it: put it back, or start with an empty data folder.`,
      );
    }
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const made: Secrets = { setUp: password(), rw: password(), public: password() };
    writeFileSync(`${file}.half`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.half`, file);
    return made;
  }
  chmodSync(file, 0o600);
  let found: Partial<Secrets>;
  try {
    found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch {
    throw new SetUpFault(`${file} is damaged: put it back from a copy, or start with an empty data folder.`);
  }
  const { setUp, rw, public: open } = found;
  if (!setUp || !rw || !open) throw new SetUpFault(`${file} lacks a password: put it back from a copy.`);
  return { setUp, rw, public: open };
}

function password(): string {
  return randomBytes(32).toString('base64url');
}
