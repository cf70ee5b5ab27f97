import { pino, type Logger } from 'pino';
import type { LogLevel } from '../config/config.js';

/** One line of JSON an event, on standard output. Never a body, a query's text, a value or a person. */
export type Log = Logger;

/** Nest's name for the log: it is an interface, so it needs a token. */
export const LOG = Symbol('LOG');

/** Makes the service's log. Times are ISO in UTC; the machine's name and process id are left out. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
