import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct } from '../nx/build-product.mjs';
import { workspace } from '../workspace.mjs';
import { endLeftService, refuseSecondStart, takeLock } from './lock.mjs';
import { isRunning, nameProcess } from './processes.mjs';
import { addressOf, startService } from './service.mjs';
import { dataDirOf, readSettings } from './settings.mjs';

/**
 * Builds and starts the whole product, and says what it is doing at each step.
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env what the person set
 * @param {boolean} options.built true where what lies in the dist folders is to be used as it is
 * @param {boolean} [options.demo] true where the members are invented
 * @param {(setUpUrl: string) => Promise<void>} [options.seed] called once the database is set up, before the service starts
 * @param {(line: string) => void} options.say
 * @param {import('./closing.mjs').Closing} options.closing gets what has to be undone, as it is begun
 * @returns {Promise<{ address: string, firstAdministrator: string | null, ended: Promise<string> }>} `ended` gives a
 *   sentence where a part of the product ends by itself
 */
export async function startProduct({ env, built, demo = false, seed, say, closing }) {
  const folder = dataDirOf(env);
  refuseSecondStart(folder);
  await build(built, say);

  say('Checking the configuration.');
  await endLeftService(folder, say);
  const { host, port, dataDir, databaseUrl } = await readSettings(env);
  const lock = await takeLock(dataDir, say);
  closing.add(() => lock.release());

  const library = await import('@states-must/database');
  const database = databaseUrl ? null : await startDatabase(library, dataDir, say, closing);
  const setUpUrl = databaseUrl ?? database.setUpUrl;
  if (databaseUrl) say('Using the PostgreSQL that DATABASE_URL names.');

  say('Setting up the database: roles, migrations, catalogue.');
  const asOf = new Date().toISOString().slice(0, 10);
  const log = (line) => say(`  ${line}`);
  const { rwUrl, publicUrl } = await library.setUpDatabase({ setUpUrl, dataDir, asOf, log }).catch((error) => {
    throw databaseUrl ? outsideFault(error) : error;
  });
  await seed?.(setUpUrl);

  say('Starting the service.');
  const service = startService({ env, host, port, dataDir, rwUrl, publicUrl, demo });
  closing.add(() => service.stop());
  lock.note({ service: service.pid });
  await service.ready;
  const address = env.PUBLIC_URL || addressOf(host, port);
  lock.note({ address });
  return {
    address,
    firstAdministrator: service.firstAdministrator(),
    ended: Promise.race([
      service.ended.then(
        (code) => `The service has ended by itself (exit code ${code ?? 'unknown'}): stopping the rest.`,
      ),
      ...(database ? [gone(database.pid).then(() => 'The database has ended by itself: stopping the rest.')] : []),
    ]),
  };
}

/** Builds, or makes sure that there is a build. */
async function build(built, say) {
  if (built) {
    const needed = ['apps/api/dist/main.js', 'apps/dashboard/dist/index.html'];
    const missing = needed.filter((file) => !existsSync(join(workspace, file)));
    if (missing.length > 0) throw new Error(`Nothing is built yet (${missing.join(', ')}): run "npm run build" first.`);
    return;
  }
  say('Building the service and the dashboard (the first time takes half a minute, later ones a second).');
  await buildProduct();
}

/** Starts the PostgreSQL that comes along. */
async function startDatabase(library, dataDir, say, closing) {
  say(`Starting the database, with its data in ${dataDir}.`);
  const database = await library.startEmbeddedPostgres({ dataDir });
  closing.add(() => database.stop());
  return database;
}

/** PostgreSQL and the network give codes; a sentence then says what to look at. Anything else is told as it is. */
function outsideFault(error) {
  if (typeof error?.code !== 'string') return error;
  const mend = 'check that it runs, and that the address, the role, the password and the database are right';
  return new Error(`The PostgreSQL that DATABASE_URL names cannot be used (${error.message}): ${mend}.`, {
    cause: error,
  });
}

/** Resolves when the process is there no more. It does not keep anybody waiting at the end. */
function gone(pid) {
  const named = nameProcess(pid);
  return new Promise((done) => {
    const watch = setInterval(() => {
      if (isRunning(named)) return;
      clearInterval(watch);
      done(undefined);
    }, 1_000).unref();
  });
}
