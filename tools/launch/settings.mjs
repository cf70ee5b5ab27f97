import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspace } from '../workspace.mjs';
import { dataDirFault } from './data-dir.mjs';

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
  const standard = saysOf(faults, 'DEFAULT_STANDARD') ? null : await standardFault(env.DEFAULT_STANDARD);
  const all = [...faults, address, standard, dataDirFault(dataDir), databaseUrlFault(databaseUrl)].filter(Boolean);
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

/**
 * Host and port alone, so that a port in use is reported together with a fault elsewhere; with any free port where the
 * port is what is wrong, so that the host is tried all the same; null where the host is wrong.
 */
function onlyAddress(read, env) {
  for (const port of [env.PORT, '0']) {
    try {
      return read({ HOST: env.HOST, PORT: port });
    } catch {
      // Told already by whoever read all of it.
    }
  }
  return null;
}

/** Whether one of the sentences is about this variable: each begins with its name. */
const saysOf = (faults, name) => faults.some((fault) => fault.startsWith(`${name} `));

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

/** A sentence where the catalogue has no such standard, else null: it says which there are. */
async function standardFault(asked) {
  if (!asked) return null;
  const { loadCatalogue } = await import('@states-must/catalogue');
  const codes = loadCatalogue().standards.map(({ code }) => code);
  if (codes.some((code) => code.toUpperCase() === asked.toUpperCase())) return null;
  return codes.length === 1
    ? `DEFAULT_STANDARD is "${asked}", which is no standard: there is one, ${codes[0]}.`
    : `DEFAULT_STANDARD is "${asked}", which is no standard: there are ${codes.join(', ')}.`;
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
