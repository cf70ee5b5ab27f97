import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.js';
import { Database } from './database.js';
import { MIGRATIONS } from '../migrations/index.js';

/** Each broken set-up is made on a database of its own, and has to be refused with a sentence that says what is wrong. */
let test: TestDatabase;
let admin: Client;

beforeAll(async () => {
  test = await createTestDatabase();
  admin = new Client({ connectionString: test.setUpUrl });
  await admin.connect();
}, 120_000);

afterAll(async () => {
  await admin?.end();
  await test?.drop();
});

/** Roles belong to the whole server, so a broken one gets a name of its own and never touches the product's. */
const made: string[] = [];
async function role(name: string, rights: string, ...grants: string[]): Promise<string> {
  await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'test' ${rights}`);
  made.push(name);
  for (const grant of grants) await admin.query(`GRANT ${grant} TO ${name}`);
  await admin.query(`GRANT CONNECT ON DATABASE ${test.database} TO ${name}`);
  const url = new URL(test.setUpUrl);
  url.username = name;
  url.password = 'test';
  return url.href;
}

afterEach(async () => {
  for (const name of made.splice(0)) {
    await admin.query(`REASSIGN OWNED BY ${name} TO app_owner`);
    await admin.query(`DROP OWNED BY ${name}`);
    await admin.query(`DROP ROLE ${name}`);
  }
});

async function refusal(urls: Partial<{ rwUrl: string; publicUrl: string }> = {}): Promise<Error> {
  let database: Database | null = null;
  try {
    database = await Database.open({ rwUrl: test.rwUrl, publicUrl: test.publicUrl, ...urls });
  } catch (error) {
    return error as Error;
  } finally {
    await database?.close();
  }
  throw new Error('It was not refused.');
}

async function whileSo(doing: string, undoing: string, check: () => Promise<void>): Promise<void> {
  await admin.query(doing);
  try {
    await check();
  } finally {
    await admin.query(undoing);
  }
}

const mark = (): string => Math.random().toString(36).slice(2, 8);

describe('the service refuses to start', () => {
  it('starts on what set-up made', async () => {
    const database = await Database.open(test);
    await database.ping();
    await database.close();
  });

  it('as a superuser', async () => {
    const fault = await refusal({ rwUrl: test.setUpUrl });
    expect(fault).toMatchObject({ name: 'RoleFault', message: expect.stringMatching(/is a superuser/) });
  });

  it('with BYPASSRLS', async () => {
    const url = await role(`t_bypass_${mark()}`, 'BYPASSRLS', 'app_rw');
    expect((await refusal({ rwUrl: url })).message).toMatch(/BYPASSRLS/);
  });

  it('with the right to make roles or databases', async () => {
    for (const right of ['CREATEROLE', 'CREATEDB']) {
      const url = await role(`t_maker_${mark()}`, right, 'app_rw');
      expect((await refusal({ rwUrl: url })).message).toMatch(/may make roles or databases/);
    }
  });

  it('as the owner of a table, or as one who can become that', async () => {
    const name = `t_owner_${mark()}`;
    const url = await role(name, '', 'app_rw');
    await admin.query(`GRANT CREATE ON SCHEMA public TO ${name}`);
    await admin.query(`CREATE TABLE of_mine (id int)`);
    await admin.query(`ALTER TABLE of_mine OWNER TO ${name}`);
    try {
      expect((await refusal({ rwUrl: url })).message).toMatch(/owns of_mine/);
    } finally {
      await admin.query('DROP TABLE of_mine');
    }
    const other = await role(`t_member_${mark()}`, 'NOINHERIT', 'app_owner');
    expect((await refusal({ rwUrl: other })).message).toMatch(/can become app_owner/);
  });

  it('where a table has no FORCE ROW LEVEL SECURITY', async () => {
    await whileSo(
      'ALTER TABLE evidence NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE evidence FORCE ROW LEVEL SECURITY',
      async () => expect((await refusal()).message).toMatch(/FORCE ROW LEVEL SECURITY on evidence/),
    );
  });

  it('where a view, a materialised view or a function looks past the rules', async () => {
    await whileSo('CREATE VIEW v AS SELECT * FROM evidence', 'DROP VIEW v', async () =>
      expect((await refusal()).message).toMatch(/The view v/),
    );
    await whileSo('CREATE VIEW v WITH (security_invoker = true) AS SELECT 1', 'DROP VIEW v', async () =>
      expect((await refusal().catch((fine: Error) => fine)).message).toBe('It was not refused.'),
    );
    await whileSo('CREATE MATERIALIZED VIEW m AS SELECT 1', 'DROP MATERIALIZED VIEW m', async () =>
      expect((await refusal()).message).toMatch(/materialised view m/),
    );
    await whileSo(
      'CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1',
      'DROP FUNCTION f()',
      async () => expect((await refusal()).message).toMatch(/The function f/),
    );
  });

  it('where the public may read what is nothing for the public', async () => {
    expect((await refusal({ publicUrl: test.rwUrl })).message).toMatch(/serves the public and may read .*member/);
    await whileSo(
      'GRANT SELECT (email) ON member TO app_public',
      'REVOKE SELECT (email) ON member FROM app_public',
      async () => expect((await refusal()).message).toMatch(/may read member/),
    );
  });

  it('on an older or a newer schema', async () => {
    const last = `(SELECT max(id) FROM schema_migration)`;
    await whileSo(
      `UPDATE schema_migration SET name = 'Later' WHERE id = ${last}`,
      `UPDATE schema_migration SET name = '${MIGRATIONS.at(-1)!.name}' WHERE id = ${last}`,
      async () =>
        expect(await refusal()).toMatchObject({ name: 'SchemaFault', message: expect.stringMatching(/newer/) }),
    );
    await whileSo(
      `UPDATE schema_migration SET id = -id WHERE name LIKE 'Records%'; DELETE FROM schema_migration WHERE id < 0`,
      `INSERT INTO schema_migration (timestamp, name) VALUES (1764000009000, 'Records1764000009000')`,
      async () =>
        expect(await refusal()).toMatchObject({ name: 'SchemaFault', message: expect.stringMatching(/lacks 1/) }),
    );
  });
});
