import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { projects } from './map/folders.mjs';
import { freePort } from './launch/settings.mjs';
import { startCommand } from './launch/testing/command.mjs';
import { workspace } from './workspace.mjs';

/** The files for Docker, held against the tree by parsing them, and the image's commands run by hand. */

const read = (file) => readFileSync(join(workspace, file), 'utf8');
const instructions = read('Dockerfile')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => /^([A-Z]+) (.+)$/.exec(line))
  .map(([, word, rest]) => ({ word, rest }));
const compose = parse(read('docker-compose.yml'));

test('the image is built on Node 24 and does not run as root', () => {
  const from = instructions.filter(({ word }) => word === 'FROM').map(({ rest }) => rest.split(' ')[0]);
  assert.deepEqual(from, ['node:24-slim', 'node:24-slim']);
  assert.equal(read('.nvmrc').trim(), '24');
  const last = instructions.map(({ word }) => word).lastIndexOf('FROM');
  assert.ok(instructions.slice(last).some(({ word, rest }) => word === 'USER' && rest === 'node'));
});

test('the install sees the package.json of every project', () => {
  const install = instructions.findIndex(({ word, rest }) => word === 'RUN' && rest === 'npm ci');
  const copied = instructions
    .slice(0, install)
    .filter(({ word }) => word === 'COPY')
    .map(({ rest }) => rest);
  for (const project of projects()) assert.ok(copied.includes(`${project}/package.json ${project}/`), project);
  assert.ok(copied.includes('package.json package-lock.json ./'));
});

test('every file that the image runs is there and gets into it', () => {
  const ignored = read('.dockerignore').split('\n').filter(Boolean);
  const files = instructions.flatMap(({ rest }) => rest.match(/tools\/[\w/-]+\.mjs/g) ?? []);
  assert.deepEqual(files.sort(), ['tools/build.mjs', 'tools/launch/is-healthy.mjs', 'tools/start.mjs']);
  for (const file of files) {
    assert.ok(existsSync(join(workspace, file)), file);
    assert.ok(!ignored.includes(dirname(file)) && !ignored.includes(file), file);
  }
});

test('compose puts the service on PostgreSQL 18, keeps both kinds of data, and opens nothing to the network', () => {
  const { database, service } = compose.services;
  assert.equal(database.image, 'postgres:18');
  assert.deepEqual(database.volumes, ['database:/var/lib/postgresql']);
  assert.equal(database.ports, undefined);
  assert.equal(service.build, '.');
  assert.deepEqual(service.volumes, ['data:/data']);
  assert.ok(instructions.some(({ word, rest }) => word === 'ENV' && rest.includes('DATA_DIR=/data')));
  assert.deepEqual(Object.keys(compose.volumes), ['database', 'data']);
  assert.ok(service.ports.every((port) => port.startsWith('127.0.0.1:')));
  assert.equal(service.depends_on.database.condition, 'service_healthy');
  assert.match(database.environment.POSTGRES_PASSWORD, /^\$\{POSTGRES_PASSWORD:\?/);
});

test('the image’s command serves on an outside PostgreSQL, is healthy, and stops when it is told to', async () => {
  const { startEmbeddedPostgres } = await import('@states-must/database');
  const outside = mkdtempSync(join(tmpdir(), 'states-must-outside-'));
  const dataDir = mkdtempSync(join(tmpdir(), 'states-must-image-'));
  const postgres = await startEmbeddedPostgres({ dataDir: outside, durable: false });
  const port = String(await freePort());
  const { environment } = compose.services.service;
  const env = {
    // Compose fills what nobody has set with nothing.
    ...Object.fromEntries(Object.keys(environment).map((name) => [name, ''])),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: port,
    DATA_DIR: dataDir,
    DATABASE_URL: postgres.setUpUrl,
  };
  const [program, ...args] = JSON.parse(instructions.findLast(({ word }) => word === 'CMD').rest);
  assert.equal(program, 'node');
  const command = startCommand(args, env);
  try {
    await command.printed(/^States Must is at /m);
    assert.match(command.output(), /Using the PostgreSQL that DATABASE_URL names\./);
    const [, ...health] = JSON.parse(
      /CMD (\[.+\])/.exec(instructions.find(({ word }) => word === 'HEALTHCHECK').rest)[1],
    );
    assert.equal(await startCommand(health, env).ended, 0);
    command.kill('SIGTERM');
    assert.equal(await command.ended, 0);
    assert.equal(await startCommand(health, env).ended, 1);
  } finally {
    command.kill('SIGKILL');
    await postgres.stop();
    for (const folder of [outside, dataDir]) rmSync(folder, { recursive: true, force: true });
  }
});
