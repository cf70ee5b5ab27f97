import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { isAlive } from './running-server.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

let dataDir: string;
const running: EmbeddedPostgres[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'states-must-embedded-'));
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: { allowNamespace?: boolean; durable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  running.push(server);
  return server;
}

async function ask<T>(url: string, ...statements: string[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: T[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as T[];
    return rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  it('keeps its data and its secrets over a restart', async () => {
    const first = await start();
    await ask(first.setUpUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await ask(second.setUpUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(new URL(second.setUpUrl).password).toBe(new URL(first.setUpUrl).password);
  }, 60_000);

  it('lets nobody in without the password, and trusts no way in', async () => {
    const { setUpUrl } = await start();
    const wrong = new URL(setUpUrl);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    const none = new URL(setUpUrl);
    none.password = '';
    await expect(ask(none.href, 'SELECT 1')).rejects.toThrow(/password/);
    const rules = await ask<{ auth_method: string }>(setUpUrl, 'SELECT DISTINCT auth_method FROM pg_hba_file_rules');
    expect(rules).toEqual([{ auth_method: 'scram-sha-256' }]);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('is durable, listens on this machine alone, and logs nothing of a statement', async () => {
    const { setUpUrl } = await start();
    const [settings] = await ask<Record<string, string>>(
      setUpUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
              current_setting('listen_addresses') AS listens, current_setting('log_statement') AS statements`,
    );
    expect(settings).toEqual({ fsync: 'on', pages: 'on', listens: '127.0.0.1', statements: 'none' });
    const faults = [
      `SELECT 'canary-one' FROM nowhere`,
      `SELECT 'canary-two'::int`,
      `INSERT INTO t VALUES (NULL, 'canary-three')`,
    ];
    await ask(setUpUrl, 'CREATE TABLE t (a int NOT NULL, b text)');
    for (const fault of faults) await expect(ask(setUpUrl, fault)).rejects.toThrow();
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toMatch(/relation "nowhere" does not exist/);
    expect(log).not.toMatch(/canary-one|canary-three|Failing row/);
  }, 60_000);

  it('recovers after kill -9 of the server in the middle of writing', async () => {
    const first = await start();
    const client = new Client({ connectionString: first.setUpUrl });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE t (n int)');
    await client.query('INSERT INTO t VALUES (1)');
    await client.query('BEGIN');
    await client.query('INSERT INTO t SELECT generate_series(2, 1000)');
    process.kill(first.pid, 'SIGKILL');
    await client.end().catch(() => undefined);
    const second = await start();
    expect(await ask(second.setUpUrl, 'SELECT n FROM t')).toEqual([{ n: 1 }]);
  }, 60_000);

  it('stops a server that an earlier start left behind, and refuses one whose start still lives', async () => {
    const first = await start();
    // As if whoever started it had been killed: its mark names a process that is gone.
    const dead = spawnSync('true').pid;
    writeFileSync(join(dataDir, 'postgres.owner'), `${dead} 1\n`);
    const said: string[] = [];
    const second = await startEmbeddedPostgres({ dataDir, log: (line) => said.push(line) });
    running.push(second);
    expect(said.join()).toMatch(/left behind/);
    expect(isAlive(first.pid)).toBe(false);
    const start1 = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19];
    writeFileSync(join(dataDir, 'postgres.owner'), `${process.ppid} ${start1}\n`);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/in use by process/);
    expect(isAlive(second.pid)).toBe(true);
  }, 60_000);

  it('is not fooled by the file of a dead server whose number something else has now', async () => {
    const first = await start();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    const left = readFileSync(file, 'utf8');
    await first.stop();
    writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await ask(second.setUpUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('starts as another user where root may make no user namespace', async () => {
    if (process.getuid?.() !== 0) return expect((await start({ allowNamespace: false })).pid).toBeGreaterThan(1);
    chmodSync(dataDir, 0o700);
    const { setUpUrl, pid } = await start({ allowNamespace: false });
    expect(await ask(setUpUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0/m);
    expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
  }, 60_000);

  it('keeps its data where that user can go, and says where, when the data folder is root’s alone', async () => {
    if (process.getuid?.() !== 0) return;
    const outer = dataDir;
    chmodSync(outer, 0o700);
    const home = mkdtempSync(join(tmpdir(), 'states-must-home-'));
    chmodSync(home, 0o755);
    process.env.STATES_MUST_HOME = home;
    dataDir = join(outer, 'inner');
    try {
      const first = await start({ allowNamespace: false });
      await ask(first.setUpUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
      await first.stop();
      const place = readFileSync(join(dataDir, 'postgres-is-in'), 'utf8').trim();
      expect(place.startsWith(home)).toBe(true);
      expect(existsSync(join(place, 'PG_VERSION'))).toBe(true);
      const second = await start({ allowNamespace: false });
      expect(await ask(second.setUpUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
      await second.stop();
    } finally {
      delete process.env.STATES_MUST_HOME;
      rmSync(home, { recursive: true, force: true });
      dataDir = outer;
    }
  }, 60_000);

  it('says in one sentence what is wrong with damaged or missing secrets', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'secrets.json'), '{"setUp":');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      name: 'SetUpFault',
      message: expect.stringMatching(/damaged/),
    });
    rmSync(join(dataDir, 'secrets.json'));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      name: 'SetUpFault',
      message: expect.stringMatching(/is missing/),
    });
  }, 60_000);
});
