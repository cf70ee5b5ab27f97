import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Day } from '@states-must/domain';
import { Client } from 'pg';
import { Database } from '../connection/database.js';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.js';
import { setUpDatabase } from './set-up-database.js';

let test: TestDatabase;
let admin: Client;
const secrets = (): { rw: string; public: string } => {
  return { rw: new URL(test.rwUrl).password, public: new URL(test.publicUrl).password };
};

beforeAll(async () => {
  test = await createTestDatabase();
  admin = new Client({ connectionString: test.setUpUrl });
  await admin.connect();
}, 120_000);

afterAll(async () => {
  await admin?.end();
  await test?.drop();
});

/** Set-up of a new database by a role with the rights given, as an outside DATABASE_URL would name it. */
async function setUpAs(rights: string, encoding: string, check: (url: string) => Promise<void>): Promise<void> {
  const name = `t_outside_${Math.random().toString(36).slice(2, 8)}`;
  await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'test' ${rights}`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0 ENCODING '${encoding}' LOCALE 'C'`);
  const url = new URL(test.setUpUrl);
  url.username = name;
  url.password = 'test';
  url.pathname = `/${name}`;
  try {
    await check(url.href);
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.query(`REVOKE app_owner FROM ${name}`);
    await admin.query(`DROP ROLE ${name}`);
  }
}

const setUp = (setUpUrl: string) =>
  setUpDatabase({ setUpUrl, secrets: secrets(), log: () => undefined, asOf: '2026-11-24' as Day });

describe('an outside database', () => {
  it('is set up by a role that is no superuser, where the product’s roles are there', async () => {
    await setUpAs('NOSUPERUSER NOCREATEROLE', 'UTF8', async (url) => {
      await admin.query(`GRANT app_owner TO ${new URL(url).username}`);
      const urls = await setUp(url);
      const database = await Database.open(urls);
      await database.ping();
      await database.close();
    });
  }, 60_000);

  it('is refused in one sentence in another encoding', async () => {
    await setUpAs('SUPERUSER', 'LATIN1', async (url) => {
      await expect(setUp(url)).rejects.toMatchObject({ name: 'SetUpFault', message: expect.stringMatching(/LATIN1/) });
    });
  }, 60_000);
});

describe('the roles', () => {
  it('have no rights but those of their work, and limits on every statement', async () => {
    const { rows } = await admin.query(
      `SELECT rolname AS role, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS powers,
              rolcanlogin AS "signsIn", rolconfig AS settings FROM pg_roles
       WHERE rolname IN ('app_owner', 'app_rw', 'app_public') ORDER BY rolname`,
    );
    expect(rows).toEqual([
      { role: 'app_owner', powers: false, signsIn: false, settings: null },
      { role: 'app_public', powers: false, signsIn: true, settings: expect.arrayContaining(['statement_timeout=3s']) },
      { role: 'app_rw', powers: false, signsIn: true, settings: expect.arrayContaining(['statement_timeout=5s']) },
    ]);
    const stored = await admin.query(
      `SELECT rolpassword LIKE 'SCRAM-SHA-256$%' AS scram FROM pg_authid WHERE rolname = 'app_rw'`,
    );
    expect(stored.rows).toEqual([{ scram: true }]);
  });
});
