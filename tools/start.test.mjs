import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { readLock } from './launch/lock.mjs';
import { isRunning, nameProcess } from './launch/processes.mjs';
import { freePort } from './launch/settings.mjs';
import { startCommand } from './launch/testing/command.mjs';

/** `npm start` as a person meets it: one life of one data folder, from the first start to the recovery after a kill. */

const START = ['tools/start.mjs', '--built'];
const ADDRESS = /^States Must is at (http:\S+) \(Ctrl-C stops it\)$/m;

/** Waits until something holds. */
async function until(holds, what, seconds = 30) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await wait(50)) if (await holds()) return;
  assert.fail(`${what} did not come about within ${seconds} seconds.`);
}

const answers = (address) =>
  fetch(`${address}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('npm start', { concurrency: false }, () => {
  let folder;
  let env;
  let address;
  let running = [];

  /** Starts and waits for the address. */
  async function start() {
    const command = startCommand(START, env);
    running.push(command);
    address = (await command.printed(ADDRESS))[1];
    return command;
  }

  const databaseOf = () =>
    nameProcess(Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'states-must-start-'));
    env = { HOST: '127.0.0.1', PORT: String(await freePort()), DATA_DIR: folder };
  });
  after(async () => {
    for (const command of running) command.kill('SIGTERM');
    await Promise.all(running.map((command) => command.ended));
    rmSync(folder, { recursive: true, force: true });
  });

  test('tells all faults of the configuration at once, in sentences, and no secret', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const wrong = {
      PORT: 'ninety',
      DATA_DIR: join(file, 'inside'),
      DATABASE_URL: 'mysql://somebody:hunter2@localhost/db',
      EXIT_SITE: 'ftp://nowhere',
      SESSION_HOURS: '900',
    };
    const command = startCommand(START, wrong);
    assert.equal(await command.ended, 1);
    const said = command.output();
    assert.match(said, /The configuration has 5 faults:/);
    for (const name of Object.keys(wrong)) assert.match(said, new RegExp(`^- ${name} `, 'm'));
    assert.doesNotMatch(said, /hunter2|\n\s+at /);
    rmSync(file);
  });

  test('says what to look at where an outside database does not answer', async () => {
    const url = `postgres://somebody:hunter2@127.0.0.1:${await freePort()}/db`;
    const command = startCommand(START, { ...env, DATABASE_URL: url });
    assert.equal(await command.ended, 1);
    assert.match(command.output(), /DATABASE_URL names cannot be used \(connect ECONNREFUSED .*\): check that it runs/);
    assert.doesNotMatch(command.output(), /hunter2|\n\s+at /);
    rmSync(join(folder, 'secrets.json'));
  });

  test('starts on an empty folder, says what it does, and ends with one address', async () => {
    const command = await start();
    const said = command.output();
    assert.match(
      said,
      /Checking the configuration\.[\s\S]*Starting the database[\s\S]*Setting up the database[\s\S]*Starting the service\./,
    );
    assert.match(said, /makes the first administrator, once:\n {2}http:\S+\/join\?token=\S+\n/);
    assert.equal(said.trimEnd().split('\n').at(-1), `States Must is at ${address} (Ctrl-C stops it)`);
    assert.match(await (await fetch(`${address}/en`, { headers: { accept: 'text/html' } })).text(), /<div id="root">/);
  });

  test('keeps the role that sets up from the service', { skip: process.platform !== 'linux' }, () => {
    const { service } = readLock(folder);
    const environment = readFileSync(`/proc/${service.pid}/environ`, 'utf8').split('\0');
    const { setUp } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
    assert.ok(environment.some((each) => each.startsWith('RW_DATABASE_URL=')));
    assert.ok(!environment.some((each) => each.startsWith('DATABASE_URL=') || each.includes(setUp)));
    assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600);
  });

  test('refuses a second start on the same folder, and says what to do', async () => {
    const second = startCommand(START, { ...env, PORT: '0' });
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /already runs on the data in .* at http:.* stop it first .* another DATA_DIR/);
    assert.ok(await answers(address));
  });

  test('stops everything in order when it is asked to', async () => {
    const database = databaseOf();
    const { service } = readLock(folder);
    running[0].kill('SIGINT');
    assert.equal(await running[0].ended, 0);
    assert.match(running[0].output(), /\nStopping\.\n$/);
    assert.deepEqual([isRunning(database), isRunning(service)], [false, false]);
    assert.ok(!existsSync(join(folder, 'running.json')));
  });

  test('stops everything when npm is told to stop, too', { skip: process.platform !== 'linux' }, async () => {
    // npm starts a shell that starts Node, and dies of the signal without handing it on.
    const shell = [
      '-e',
      `require('child_process').spawn('sh', ['-c', 'node tools/start.mjs --built; true'], { stdio: 'inherit' })`,
    ];
    const npm = startCommand(shell, { ...env, npm_lifecycle_event: 'start' });
    await npm.printed(ADDRESS);
    const { service } = readLock(folder);
    const database = databaseOf();
    process.kill(Number(readFileSync(`/proc/${readLock(folder).pid}/stat`, 'utf8').split(' ')[3]), 'SIGTERM');
    await until(() => !existsSync(join(folder, 'running.json')), 'the end of the start');
    assert.deepEqual([isRunning(database), isRunning(service)], [false, false]);
    await npm.ended;
  });

  test('a port in use and an address of another machine are told', async () => {
    const taken = startCommand(
      ['-e', `require('net').createServer().listen(${env.PORT}, '127.0.0.1', () => console.log('listening'))`],
      {},
    );
    await taken.printed(/listening/);
    const busy = startCommand(START, env);
    assert.equal(await busy.ended, 1);
    assert.match(busy.output(), new RegExp(`- PORT is ${env.PORT}, where another program listens`));
    taken.kill('SIGKILL');
    await taken.ended;
    const elsewhere = startCommand(START, { ...env, HOST: '192.0.2.1' });
    assert.equal(await elsewhere.ended, 1);
    assert.match(elsewhere.output(), /- HOST is "192\.0\.2\.1", which is no address of this machine/);
  });

  test('recovers after kill -9: the service leaves by itself, the database is taken over', async () => {
    const first = await start();
    const database = databaseOf();
    const { service } = readLock(folder);
    first.kill('SIGKILL');
    await first.ended;
    await until(() => !isRunning(service), 'the end of the service');
    assert.equal(isRunning(database), true);
    await start();
    assert.equal(isRunning(database), false);
    assert.ok(await answers(address));
  });

  test('stops the rest when the service dies, and says so', async () => {
    const command = running.at(-1);
    const database = databaseOf();
    process.kill(readLock(folder).service.pid, 'SIGKILL');
    assert.equal(await command.ended, 1);
    assert.match(command.output(), /The service has ended by itself/);
    assert.equal(isRunning(database), false);
  });

  test('stops the rest when the database dies, says so, and starts again on the same data', async () => {
    const command = await start();
    const { service } = readLock(folder);
    process.kill(databaseOf().pid, 'SIGKILL');
    assert.equal(await command.ended, 1);
    assert.match(command.output(), /The database has ended by itself/);
    assert.equal(isRunning(service), false);
    await start();
    assert.ok(await answers(address));
  });
});
