/** The settings of the running service, checked once at start. Nest hands this one object to whoever needs it. */
export class Config {
  /** Address to listen on; 127.0.0.1 unless set. */
  host!: string;
  /** Port to listen on, 0 to 65535; 0 takes a free one. */
  port!: number;
  /** The address that readers type, without a trailing slash; null where the service is reached directly. */
  publicUrl: string | null = null;
  /** Connection of `app_rw`, for signed-in people and the day's turn. */
  rwDatabaseUrl!: string;
  /** Connection of `app_public`, for everyone else. */
  publicDatabaseUrl!: string;
  /** The neutral page that "Leave this site" opens. */
  exitSite!: string;
  /** The standard that is meant where a query names none. */
  defaultStandard!: string;
  /** True where the members are invented ones. */
  demo!: boolean;
  logLevel!: LogLevel;
  /** Minutes without a request after which a session ends. */
  sessionIdleMinutes!: number;
  /** Hours after sign-in at which a session ends, whatever happens. */
  sessionHours!: number;
  /** True where the schema may be asked for through the API. */
  introspection!: boolean;
  /** The folder that holds the files of evidence, in a folder `files` of its own; made when the first one comes. */
  dataFolder!: string;
  /** The folder of the built dashboard; null serves the API alone. */
  dashboardFolder: string | null = null;
}

/** From the quietest to the loudest. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
