import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/**
 * The journeys walk through the built product as people do: `npm run demo` on a free port, with the six invented members,
 * once for all of them. CHROME_PATH names the browser; `npm test` finds or brings one.
 */

/** Playwright reads this file again in each of its workers: what is chosen here is handed down in the environment. */
const port = (process.env['JOURNEYS_PORT'] ??= String(await freePort()));
const password = (process.env['JOURNEYS_PASSWORD'] ??= randomBytes(12).toString('base64url'));
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results',
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  // The journeys share one database: each makes what it needs, and they run one after the other.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}),
      args: [
        // A browser that root starts has no sandbox of its own; it sees nothing but our own pages.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // What the founding evidence says can be counted as long as nobody has attached anything.
    { name: 'founding', testMatch: '**/first-page.journey.ts' },
    {
      name: 'journeys',
      testMatch: '**/*.journey.ts',
      testIgnore: '**/first-page.journey.ts',
      dependencies: ['founding'],
    },
  ],
  webServer: {
    name: 'demo',
    command: `"${process.execPath}" tools/demo.mjs --built`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      DEMO_PASSWORD: password,
      DEMO_DATA_DIR: '',
      DATABASE_URL: '',
      PUBLIC_URL: '',
    },
    url: `${address}/ready`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

/** A port on which nobody listens now. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => done(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
