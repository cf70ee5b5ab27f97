import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspace } from '../workspace.mjs';

/** The configuration has faults: `faults` are sentences, all of them at once. */
export class SettingsFault extends Error {
  /** @param {string[]} faults */
  constructor(faults) {
    super(
      [
        faults.length === 1 ? 'The configuration has one fault:' : `The configuration has ${faults.length} faults:`,
        ...faults.map((fault) => `- ${fault}`),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

/** Where the data lies unless DATA_DIR says otherwise. */
export const dataDirOf = (env) => resolve(workspace, env.DATA_DIR || '.data');

/**
 * Reads and checks everything that can be set: what start itself needs, and through the service's own reader what the
 * service needs. The service must be built.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ host: string, port: number, dataDir: string, databaseUrl: string | null }>} a port of 0 has been
 *   replaced by a free one
 * @throws {SettingsFault}
 */
export async function readSettings(env) {
  const dataDir = dataDirOf(env);
  const databaseUrl = env.DATABASE_URL || null;
  const { config, faults } = await serviceSettings(env);
  const address = config && (await portFault(config.host, config.port, env));
  const all = [...faults, address, dataDirFault(dataDir), databaseUrlFault(databaseUrl)].filter(Boolean);
  if (all.length > 0) throw new SettingsFault(all);
  const port = config.port === 0 ? await freePort(config.host) : config.port;
  return { host: config.host, port, dataDir, databaseUrl };
}

/** The service's settings. Its two database addresses are made later, so they are stood in for. */
async function serviceSettings(env) {
  const reader = join(workspace, 'apps/api/dist/platform/config/read-config.js');
  const { ConfigFault, readConfig } = await import(pathToFileURL(reader).href);
  const standIn = { RW_DATABASE_URL: 'postgres://later/later', PUBLIC_DATABASE_URL: 'postgres://later/later' };
  const read = (given) => readConfig({ ...given, ...standIn });
  try {
    return { config: read(env), faults: [] };
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    return { config: onlyAddress(read, env), faults: error.faults };
  }
}

/** Host and port alone, so that a port in use is reported together with a fault elsewhere; null where they are wrong. */
function onlyAddress(read, env) {
  try {
    return read({ HOST: env.HOST, PORT: env.PORT });
  } catch {
    return null;
  }
}

/** A sentence where one cannot listen on the address, else null. */
async function portFault(host, port, env) {
  const code = await tryToListen(host, port).then(
    () => null,
    (error) => error.code,
  );
  if (code === null) return null;
  if (code === 'EADDRINUSE')
    return `PORT is ${port}, where another program listens: stop it, or set PORT to a free one.`;
  if (code === 'EACCES') return `PORT is ${port}, which this user may not use: take one above 1023.`;
  return `HOST is "${env.HOST}", which is no address of this machine (${code}): 127.0.0.1 serves this machine only, 0.0.0.0 all that reach it.`;
}

/** A port that is free now. */
export const freePort = (host = '127.0.0.1') => tryToListen(host, 0);

/** Listens and stops again; gives the port. */
function tryToListen(host, port) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen({ host, port, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => done(taken));
    });
  });
}

/** A sentence where the data folder cannot be used, else null. It makes the folder. */
function dataDirFault(dataDir) {
  try {
    const made = !existsSync(dataDir);
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (!made && !statSync(dataDir).isDirectory()) return `DATA_DIR is "${dataDir}", which is a file: name a folder.`;
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'ENOTDIR')
      return `DATA_DIR is "${dataDir}", which is a file: name a folder.`;
    return `DATA_DIR is "${dataDir}", where nothing can be written (${error.code}): name a folder in ${dirname(dataDir)} or elsewhere that you may write to.`;
  }
}

/** A sentence where an outside database is not named well, else null. Whether it answers is seen when it is set up. */
function databaseUrlFault(databaseUrl) {
  if (databaseUrl === null) return null;
  // The address may hold a password, so it is never printed.
  const mend =
    'write postgres://role:password@host:5432/database, or leave it out to use the database that comes along';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    return `DATABASE_URL is not an address of a PostgreSQL database: ${mend}.`;
  }
  const { hostname, username, pathname } = new URL(databaseUrl);
  const missing = [!hostname && 'no host', !username && 'no role', pathname.length < 2 && 'no database'].filter(
    Boolean,
  );
  return missing.length > 0 ? `DATABASE_URL names ${missing.join(' and ')}: ${mend}.` : null;
}
