import { isIP } from 'node:net';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { Config, LOG_LEVELS } from './config.js';

/** The settings are wrong. `faults` has one plain sentence for each, all found at once. */
export class ConfigFault extends Error {
  constructor(readonly faults: string[]) {
    super(['The settings are not usable:', ...faults.map((fault) => `- ${fault}`)].join('\n'));
    this.name = 'ConfigFault';
  }
}

const wholeNumber = (name: string, min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, `${name} must be a whole number from ${min} to ${max}.`),
    v.transform(Number),
    v.minValue(min, `${name} must be a whole number from ${min} to ${max}.`),
    v.maxValue(max, `${name} must be a whole number from ${min} to ${max}.`),
  );

const yesOrNo = (name: string) =>
  v.pipe(
    v.picklist(['true', 'false', '1', '0'], `${name} must be true or false.`),
    v.transform((text) => text === 'true' || text === '1'),
  );

const webAddress = (name: string) =>
  v.pipe(
    v.string(),
    v.check((text) => isWebAddress(text), `${name} must be an address that starts with http:// or https://.`),
  );

const databaseAddress = (name: string) =>
  v.pipe(
    v.string(
      `${name} is missing: it says how to reach PostgreSQL, such as postgres://role:password@127.0.0.1:5432/name.`,
    ),
    v.regex(/^postgres(ql)?:\/\/./, `${name} must start with postgres:// or postgresql://.`),
  );

const Settings = v.object({
  HOST: v.optional(
    v.pipe(
      v.string(),
      v.check(isHost, 'HOST must be an address or a name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost.'),
    ),
    '127.0.0.1',
  ),
  PORT: v.optional(wholeNumber('PORT', 0, 65_535), '3000'),
  PUBLIC_URL: v.optional(webAddress('PUBLIC_URL')),
  RW_DATABASE_URL: databaseAddress('RW_DATABASE_URL'),
  PUBLIC_DATABASE_URL: databaseAddress('PUBLIC_DATABASE_URL'),
  EXIT_SITE: v.optional(webAddress('EXIT_SITE'), 'https://www.weather.com/'),
  DEFAULT_STANDARD: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9-]{1,40}$/, 'DEFAULT_STANDARD must be the code of a standard, such as SW-2015.'),
    ),
    'SW-2015',
  ),
  DEMO: v.optional(yesOrNo('DEMO'), 'false'),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`), 'info'),
  SESSION_IDLE_MINUTES: v.optional(wholeNumber('SESSION_IDLE_MINUTES', 1, 720), '30'),
  SESSION_HOURS: v.optional(wholeNumber('SESSION_HOURS', 1, 72), '12'),
  INTROSPECTION: v.optional(yesOrNo('INTROSPECTION')),
  DATA_DIR: v.optional(v.string(), '.data'),
  DASHBOARD_DIR: v.optional(v.string()),
});

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 *
 * @throws {ConfigFault} with every fault at once
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = v.safeParse(Settings, given);
  if (!read.success) throw new ConfigFault([...new Set(read.issues.map(sentence))]);
  const settings = read.output;
  return Object.assign(new Config(), {
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL === undefined ? null : new URL(settings.PUBLIC_URL).origin,
    rwDatabaseUrl: settings.RW_DATABASE_URL,
    publicDatabaseUrl: settings.PUBLIC_DATABASE_URL,
    exitSite: settings.EXIT_SITE,
    defaultStandard: settings.DEFAULT_STANDARD,
    demo: settings.DEMO,
    logLevel: settings.LOG_LEVEL,
    sessionIdleMinutes: settings.SESSION_IDLE_MINUTES,
    sessionHours: settings.SESSION_HOURS,
    introspection: settings.INTROSPECTION ?? env['NODE_ENV'] === 'development',
    dataFolder: resolve(settings.DATA_DIR),
    dashboardFolder: settings.DASHBOARD_DIR ?? null,
  });
}

/** A missing key has valibot's own message; ours names what it is for. */
function sentence(issue: v.BaseIssue<unknown>): string {
  const name = String(issue.path?.[0]?.key ?? 'A setting');
  if (issue.input === undefined) {
    return `${name} is missing: it says how to reach PostgreSQL, such as postgres://role:password@127.0.0.1:5432/name.`;
  }
  return issue.message;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** By its form alone; whether one can listen there is seen when it is tried. Digits and points alone are no name. */
function isHost(text: string): boolean {
  if (isIP(text) !== 0) return true;
  if (text.length > 253 || /^[\d.]+$/.test(text)) return false;
  return text.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
}
