import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.js';
import { offerFirstAdministrator } from './members/first-administrator.js';
import { ConfigFault, readConfig } from './platform/config/read-config.js';
import { DatabaseGate } from './platform/database/database-gate.js';
import { createLog, type Log } from './platform/log/log.js';

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
  const address = await app.getUrl();
  log.info({ address }, 'listening');
  sayFirstAdministrator(app.get(DatabaseGate), config.publicUrl ?? address, log);
}

/** On standard output and not in the log: the link is a secret. Waits for the database where that is away. */
function sayFirstAdministrator(gate: DatabaseGate, origin: string, log: Log): void {
  gate.whenReady(() => {
    offerFirstAdministrator(gate, origin, (line) => process.stdout.write(`${line}\n`)).catch((fault: unknown) =>
      log.error({ err: fault }, "The first administrator's link could not be made."),
    );
  });
}

main().catch((error: unknown) => {
  const sentence = error instanceof ConfigFault || error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
  // Whatever half-started (a pool, a timer) must not keep the process alive.
  setTimeout(() => process.exit(1), 500).unref();
});
