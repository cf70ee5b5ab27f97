import type { Day } from '@states-must/domain';
import { Client } from 'pg';
import { publishCatalogue } from './publish-catalogue.js';
import { migrate, ownerSource } from './migrate.js';
import { checkServer, PUBLIC_ROLE, RW_ROLE, setUpRoles } from './roles.js';
import { readSecrets, type RoleSecrets } from './secrets.js';

/** What set-up needs: the set-up role's address, and either the data folder that keeps the secrets or the secrets. */
export type SetUpOptions = {
  setUpUrl: string;
  /** Says one line a step. */
  log: (line: string) => void;
  /** The day as of which founding cells are derived. */
  asOf: Day;
} & ({ dataDir: string; secrets?: undefined } | { secrets: RoleSecrets; dataDir?: undefined });

/** The two addresses that the running service gets, and nothing else. */
export interface RunTimeUrls {
  rwUrl: string;
  publicUrl: string;
}

/** One set-up at a time on a database; the number means nothing else. */
const SET_UP_LOCK = 7_318_553_021;

/**
 * Makes the database what this program expects: roles, schema, catalogue, founding cells. Doing it again changes nothing
 * that is right already; several at once take turns. Throws a `SetUpFault` where it cannot be done.
 */
export async function setUpDatabase(options: SetUpOptions): Promise<RunTimeUrls> {
  const { setUpUrl, log, asOf } = options;
  const secrets: RoleSecrets = options.secrets ?? readSecrets(options.dataDir);
  const client = new Client({ connectionString: setUpUrl, application_name: 'states-must set-up' });
  await client.connect();
  try {
    await checkServer(client, log);
    await client.query('SELECT pg_advisory_lock($1)', [SET_UP_LOCK]);
    await setUpRoles(client, secrets);
    log('Roles are in place: an owner that cannot sign in, and two that own nothing.');
    const source = ownerSource(setUpUrl);
    await source.initialize();
    try {
      const ran = await migrate(source);
      log(ran.length > 0 ? `The schema has moved forward by ${ran.length} steps.` : 'The schema is up to date.');
      log(await publishCatalogue(source, asOf));
    } finally {
      await source.destroy();
    }
  } finally {
    // Gives the lock back, too.
    await client.end();
  }
  return urlsOf(setUpUrl, secrets);
}

/** The two addresses of a database that is set up already, by the secrets in the data folder. */
export function runTimeUrls({ setUpUrl, dataDir }: { setUpUrl: string; dataDir: string }): RunTimeUrls {
  return urlsOf(setUpUrl, readSecrets(dataDir));
}

function urlsOf(setUpUrl: string, secrets: RoleSecrets): RunTimeUrls {
  return {
    rwUrl: withRole(setUpUrl, RW_ROLE, secrets.rw),
    publicUrl: withRole(setUpUrl, PUBLIC_ROLE, secrets.public),
  };
}

/** The same database's address for another role. */
export function withRole(setUpUrl: string, role: string, password: string): string {
  const url = new URL(setUpUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.href;
}
