import type { Client } from 'pg';
import { SetUpFault } from '../connection/faults.js';
import type { RoleSecrets } from './secrets.js';

/** The tables' owner: no login, so that nobody can ever be it but set-up. */
export const OWNER_ROLE = 'app_owner';
/** What signed-in work runs as. */
export const RW_ROLE = 'app_rw';
/** What the public's reads run as. */
export const PUBLIC_ROLE = 'app_public';

/** The oldest PostgreSQL that the product runs on, as `server_version_num`. */
const OLDEST = 150_000;
/** Releases below these of their line have known leaks of hidden rows through planner statistics. */
const SAFE_RELEASES: Record<number, number> = { 15: 14, 16: 10, 17: 6 };

/** Refuses, with one sentence that names the mend, a server on which set-up could not end well. */
export async function checkServer(client: Client, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string; may_make: boolean; roles: string[] }>(
    `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
            rolsuper OR rolcreaterole AS may_make,
            ARRAY(SELECT rolname::text FROM pg_roles WHERE rolname IN ('app_owner', 'app_rw', 'app_public')) AS roles
     FROM pg_roles WHERE rolname = current_user`,
  );
  const { version, encoding, may_make: mayMake, roles } = rows[0]!;
  const [major, release] = [Math.floor(Number(version) / 10_000), Number(version) % 10_000];
  if (Number(version) < OLDEST) {
    throw new SetUpFault(`DATABASE_URL names PostgreSQL ${major}.${release}: States Must needs 15 or newer.`);
  }
  if (encoding !== 'UTF8') {
    throw new SetUpFault(`DATABASE_URL names a database in ${encoding}: make one with ENCODING 'UTF8'.`);
  }
  if (!mayMake && roles.length < 3) {
    throw new SetUpFault(
      `DATABASE_URL names a role that may not make roles: let it (ALTER ROLE ... CREATEROLE), or make ${OWNER_ROLE}, ${RW_ROLE} and ${PUBLIC_ROLE} first and grant it ${OWNER_ROLE}.`,
    );
  }
  if (release < (SAFE_RELEASES[major] ?? 0)) {
    log(`PostgreSQL ${major}.${release} has known leaks of hidden rows: bring it to ${major}.${SAFE_RELEASES[major]}.`);
  }
}

/** Makes the three roles where they are missing, and sets the rights and passwords of the two that sign in. */
export async function setUpRoles(client: Client, secrets: RoleSecrets): Promise<void> {
  const { rows } = await client.query<{ database: string; may_make: boolean; version: number }>(
    `SELECT current_database() AS database, rolsuper OR rolcreaterole AS may_make,
            current_setting('server_version_num')::int AS version
     FROM pg_roles WHERE rolname = current_user`,
  );
  const { database, may_make: mayMake, version } = rows[0]!;
  if (mayMake) {
    await makeRole(client, OWNER_ROLE, 'NOLOGIN');
    await makeRole(client, RW_ROLE, `LOGIN PASSWORD ${client.escapeLiteral(secrets.rw)}`);
    await makeRole(client, PUBLIC_ROLE, `LOGIN PASSWORD ${client.escapeLiteral(secrets.public)}`);
    for (const [role, settings] of Object.entries(limits(version))) {
      for (const [name, value] of Object.entries(settings)) {
        await again(() => client.query(`ALTER ROLE ${role} SET ${name} = '${value}'`));
      }
    }
    await again(() => client.query(`GRANT ${OWNER_ROLE} TO CURRENT_USER`));
  }
  await grantDatabase(client, database);
  await client.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${RW_ROLE}, ${PUBLIC_ROLE}`);
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public');
  await client.query('CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public');
}

/** Lets the two run-time roles into a database, and nobody make temporary tables there. */
export async function grantDatabase(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${OWNER_ROLE}, ${RW_ROLE}, ${PUBLIC_ROLE}`);
}

function limits(version: number): Record<string, Record<string, string>> {
  const both = {
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '10s',
    search_path: 'public',
    // Counting a wide search stays in memory.
    work_mem: '16MB',
    ...(version >= 170_000 ? { transaction_timeout: '15s' } : {}),
  };
  return {
    [RW_ROLE]: { ...both, statement_timeout: '5s' },
    [PUBLIC_ROLE]: { ...both, statement_timeout: '3s', default_transaction_read_only: 'on' },
  };
}

async function makeRole(client: Client, role: string, login: string): Promise<void> {
  // Without a word on them it gets no powers; the service looks again before it starts.
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  try {
    if (rowCount === 0) await client.query(`CREATE ROLE ${role} ${login}`);
  } catch (error) {
    // 42710, 23505: another set-up on the same server made it at this moment.
    if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
  await again(() => client.query(`ALTER ROLE ${role} ${login}`));
}

/** Roles belong to the whole server: two set-ups of two databases may touch one at the same moment (XX000). */
async function again(act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await act();
      return;
    } catch (error) {
      if (attempt === 5 || (error as { code?: string }).code !== 'XX000') throw error;
    }
  }
}
