import { setUpDatabase, startEmbeddedPostgres, type EmbeddedPostgres } from '@states-must/database';
import type { Day } from '@states-must/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/read-config.js';
import { createLog } from '../src/platform/log/log.js';

/** PROTECTION, drill 2: the service is ready again at most ten seconds after the database is back. */
const AGAIN_WITHIN_MS = 10_000;

describe('the service when the database goes and comes back', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'states-must-away-'));
  let server: EmbeddedPostgres;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dataDir, durable: false });
    const urls = await setUpDatabase({ setUpUrl: server.setUpUrl, dataDir, log: () => {}, asOf: '2026-11-24' as Day });
    const config = readConfig({
      RW_DATABASE_URL: urls.rwUrl,
      PUBLIC_DATABASE_URL: urls.publicUrl,
      LOG_LEVEL: 'silent',
    });
    app = await createApp(config, createLog(config.logLevel));
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const ask = () =>
    app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ matrix { rows { jurisdiction } } }' } });

  it('answers 503 with Retry-After and never 500, and answers again by itself', async () => {
    expect((await ask()).statusCode).toBe(200);
    expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' });

    const { port } = server;
    process.kill(server.pid, 'SIGKILL');
    await wait(200);
    for (let round = 0; round < 5; round += 1) {
      const answer = await ask();
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
      expect(answer.json().errors[0].extensions.code).toBe('UNAVAILABLE');
    }
    const waiting = await app.inject('/ready');
    expect([waiting.statusCode, waiting.headers['retry-after']]).toEqual([503, '5']);
    expect((await app.inject('/health')).statusCode).toBe(200);

    server = await startEmbeddedPostgres({ dataDir, durable: false, port });
    const back = performance.now();
    while ((await app.inject('/ready')).statusCode !== 200) {
      if (performance.now() - back > AGAIN_WITHIN_MS)
        throw new Error('Not ready ten seconds after the database was back.');
      await wait(100);
    }
    expect((await ask()).json().data.matrix.rows.length).toBeGreaterThan(350);
  }, 90_000);
});
