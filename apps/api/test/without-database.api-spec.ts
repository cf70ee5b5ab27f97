import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/read-config.js';
import { createLog } from '../src/platform/log/log.js';

const page = { accept: 'text/html,application/xhtml+xml' };

describe('the service while the database is away', () => {
  let app: NestFastifyApplication;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'states-must-pages-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>States Must</title>');
    writeFileSync(join(folder, 'assets', 'index-abc123.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'index-abc123.js.br'), 'compressed');
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    // Port 1 answers nobody.
    const config = readConfig({
      RW_DATABASE_URL: 'postgres://app_rw:x@127.0.0.1:1/none',
      PUBLIC_DATABASE_URL: 'postgres://app_public:x@127.0.0.1:1/none',
      PUBLIC_URL: 'https://must.example',
      LOG_LEVEL: 'silent',
      DASHBOARD_DIR: folder,
    });
    app = await createApp(config, createLog(config.logLevel));
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ site { today } }' } });

  it('is alive, and says that it is not ready and when to ask again', async () => {
    const alive = await app.inject('/health');
    expect([alive.statusCode, alive.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await app.inject('/ready');
    expect([ready.statusCode, ready.headers['retry-after'], ready.json()]).toEqual([
      503,
      '5',
      { status: 'waiting', reason: 'The database does not answer.' },
    ]);
  });

  it('answers the API with 503, a sentence and the seconds to wait', async () => {
    const answer = await ask();
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
    expect(answer.json().errors[0]).toMatchObject({
      message: 'The records cannot be reached right now. Nothing was changed. Try again in a moment.',
      extensions: { code: 'UNAVAILABLE' },
    });
  });

  it('refuses a POST that comes from another site, and lets its own pass', async () => {
    expect((await ask({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await ask({ origin: 'null' })).statusCode).toBe(403);
    expect((await ask({ origin: 'https://must.example' })).statusCode).toBe(503);
    expect((await ask({ origin: 'http://localhost', host: 'localhost' })).statusCode).toBe(503);
  });

  it('answers POST only', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
      const answer = await app.inject({ method, url: '/graphql?query=%7Bsite%7Btoday%7D%7D' });
      expect([method, answer.statusCode, answer.headers['allow']]).toEqual([method, 405, 'POST']);
    }
  });

  it('serves the pages all the same: hashed files for a year, the page itself asked for again', async () => {
    const script = await app.inject('/assets/index-abc123.js');
    expect([script.statusCode, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    const home = await app.inject({ url: '/', headers: page });
    expect([home.statusCode, home.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(home.body).toContain('<title>States Must</title>');
    const again = await app.inject({ url: '/', headers: { ...page, 'if-none-match': String(home.headers['etag']) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('sends a file that is compressed already as it is', async () => {
    const script = await app.inject({ url: '/assets/index-abc123.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect([script.headers['content-encoding'], script.body]).toEqual(['br', 'compressed']);
    expect(script.headers['content-type']).toContain('javascript');
  });

  it('gives every address that is opened as a page the one page, and a missing file a 404', async () => {
    const place = await app.inject({ url: '/en/places/no?facet=LAW', headers: page });
    expect([place.statusCode, place.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(place.body).toContain('<title>States Must</title>');
    expect((await app.inject({ url: '/assets/index-old.js', headers: page })).statusCode).toBe(404);
    expect((await app.inject({ url: '/en/places/no', headers: { accept: 'application/json' } })).statusCode).toBe(404);
    expect((await app.inject({ method: 'DELETE', url: '/en/places/no' })).statusCode).toBe(404);
  });

  it('gives the page to programs that take anything, and its head to who asks for that', async () => {
    for (const headers of [{}, { accept: '*/*' }, { accept: 'text/*' }]) {
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await app.inject({ method, url: '/en/matrix', headers });
        expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
        expect(answer.body.includes('<title>')).toBe(method === 'GET');
      }
    }
  });

  it.each(['/no.php', '/assets/none', '/graphql/x', '/health/x', '/ready/'])('has no page at %s', async (url) => {
    expect((await app.inject({ url, headers: page })).statusCode).toBe(404);
  });

  it('never leaves the folder of the pages', async () => {
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json']) {
      const answer = await app.inject({ url, headers: page });
      expect(answer.body).not.toContain('states-must/api');
    }
  });

  it('sends the strict headers with every answer', async () => {
    for (const answer of [await app.inject({ url: '/', headers: page }), await ask(), await app.inject('/health')]) {
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(answer.headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  });
});
