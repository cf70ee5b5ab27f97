import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.js';
import { ConfigFault, readConfig } from './platform/config/read-config.js';
import { createLog } from './platform/log/log.js';

/** Starts the service from its environment. Wrong settings, or a database that must not be used, end it with one sentence. */
async function main(): Promise<void> {
  const config = readConfig({
    DASHBOARD_DIR: fileURLToPath(new URL('../../dashboard/dist', import.meta.url)),
    ...process.env,
  });
  const log = createLog(config.logLevel);
  const app = await createApp(config, log);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  await app.listen(config.port, config.host);
  log.info({ address: await app.getUrl() }, 'listening');
}

main().catch((error: unknown) => {
  const sentence = error instanceof ConfigFault || error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
  // Whatever half-started (a pool, a timer) must not keep the process alive.
  setTimeout(() => process.exit(1), 500).unref();
});
