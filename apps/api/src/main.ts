import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.js';
import { offerFirstAdministrator } from './members/first-administrator.js';
import { ConfigFault, readConfig } from './platform/config/read-config.js';
import { DatabaseGate } from './platform/database/database-gate.js';
import { originOf } from './platform/http/origin-of.js';
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
  // Said before the service can be found ready, so that whoever waits for that has the link by then.
  if (config.port !== 0) await sayFirstAdministrator(app.get(DatabaseGate), originOf(config), log);
  await app.listen(config.port, config.host);
  const address = await app.getUrl();
  log.info({ address }, 'listening');
  if (config.port === 0) {
    // Which free port it took is known only now; links are made of it from here on.
    config.port = Number(new URL(address).port);
    await sayFirstAdministrator(app.get(DatabaseGate), originOf(config), log);
  }
}

/** On standard output and not in the log: the link is a secret. Where the database is away, it is said when that is back. */
async function sayFirstAdministrator(gate: DatabaseGate, origin: string, log: Log): Promise<void> {
  const say = async (): Promise<void> => {
    try {
      await offerFirstAdministrator(gate, origin, (line) => process.stdout.write(`${line}\n`));
    } catch (fault) {
      log.error({ err: fault }, "The first administrator's link could not be made. Start again to get one.");
    }
  };
  if (gate.isOpen) await say();
  else gate.whenReady(() => void say());
}

main().catch((error: unknown) => {
  const sentence = error instanceof ConfigFault || error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
  // Whatever half-started (a pool, a timer) must not keep the process alive.
  setTimeout(() => process.exit(1), 500).unref();
});
