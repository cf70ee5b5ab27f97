import { takeLock } from './lock.mjs';

/**
 * The way to the records that say what every file must be: the PostgreSQL that DATABASE_URL names, the one that runs on the
 * data folder now, or else the one that lies there, started for this and stopped at the end.
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.dataDir from the root
 * @param {(line: string) => void} options.say
 * @param {import('./closing.mjs').Closing} options.closing
 * @returns {Promise<string>} address of the set-up role
 * @throws {Error} with one sentence, where there are no records
 */
export async function openRecords({ env, dataDir, say, closing }) {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const { findEmbeddedPostgres, startEmbeddedPostgres } = await import('@states-must/database');
  const found = findEmbeddedPostgres(dataDir);
  if (found === 'NONE') throw new Error(`There is no database in ${dataDir}: set DATA_DIR, or DATABASE_URL.`);
  if (found !== 'AT_REST') return found.setUpUrl;
  const lock = await takeLock(dataDir, say);
  closing.add(() => lock.release());
  say(`Starting the database in ${dataDir}.`);
  const database = await startEmbeddedPostgres({ dataDir });
  closing.add(() => database.stop());
  return database.setUpUrl;
}
