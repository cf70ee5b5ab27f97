import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CursorFault, Database, loadReference, type Caller, type Tx } from '@states-must/database';
import type { Config } from '../config/config.js';
import { refuse } from '../errors/refuse.js';
import type { Log } from '../log/log.js';
import { Reference } from '../reference/reference.js';
import { saysAway, Unavailable } from './unavailable.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * The one way to the records. It stays up while the database is away: every read and write then fails with
 * `Unavailable`, and it keeps trying to reach the database, more slowly each time.
 */
@Injectable()
export class DatabaseGate implements OnApplicationShutdown {
  private database: Database | null = null;
  private loaded: Reference | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly config: Pick<Config, 'rwDatabaseUrl' | 'publicDatabaseUrl' | 'defaultStandard'>,
    private readonly log: Log,
  ) {}

  /**
   * Tries to reach the database once; where it is away, goes on trying in the background.
   *
   * @throws where the database answers and must not be used: a role with too many rights, a table without row rules,
   *   a schema that this version does not know
   */
  async start(): Promise<void> {
    await this.connect(FIRST_WAIT_MS);
  }

  /** Runs `then` once the records can be read: at once, or when the database has appeared. */
  whenReady(then: () => void): void {
    if (this.loaded) then();
    else this.waiting.push(then);
  }

  /** Standards, jurisdictions, regions and works. @throws {Unavailable} before the first successful read */
  get reference(): Reference {
    if (!this.loaded) throw new Unavailable();
    return this.loaded;
  }

  /** True once the records have been reached. */
  get isOpen(): boolean {
    return this.loaded !== null;
  }

  /** Reads as `caller`. @throws {Unavailable} where the database is away */
  async read<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.guarded((database) => database.read(caller, work));
  }

  /** Writes as `caller` in one transaction; a thrown error takes everything back. @throws {Unavailable} likewise */
  async write<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.guarded((database) => database.write(caller, work));
  }

  /** Reads the reference data again, after the catalogue changed. */
  async reload(): Promise<void> {
    const data = await this.read({ kind: 'PUBLIC' }, loadReference);
    this.loaded = new Reference(data, this.config.defaultStandard);
  }

  /** Does the database answer now? @throws {Unavailable} where it does not */
  async ping(): Promise<void> {
    await this.guarded((database) => database.ping());
  }

  /** After the last answer is out: no request loses the database under its feet. */
  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    await this.database?.close();
  }

  private async guarded<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (!this.database) throw new Unavailable();
    try {
      return await work(this.database);
    } catch (error) {
      if (error instanceof CursorFault) throw refuse('CURSOR_INVALID', error.message, { field: 'after' });
      throw saysAway(error) ? new Unavailable() : error;
    }
  }

  private async connect(wait: number): Promise<void> {
    try {
      this.database ??= await Database.open({
        rwUrl: this.config.rwDatabaseUrl,
        publicUrl: this.config.publicDatabaseUrl,
      });
      await this.reload();
    } catch (error) {
      if (!(error instanceof Unavailable) && !saysAway(error)) throw error;
      this.later(wait);
      return;
    }
    for (const then of this.waiting.splice(0)) then();
  }

  /** Half to all of the wait, so that several services do not knock at the same moment. */
  private later(wait: number): void {
    if (this.closed) return;
    const delay = wait / 2 + (Math.random() * wait) / 2;
    this.log.warn({ retryInMs: Math.round(delay) }, 'The database is away.');
    this.retry = setTimeout(() => {
      this.connect(Math.min(wait * 2, LONGEST_WAIT_MS)).catch((error: unknown) => {
        // It answered, and it must not be used. An operator mends that; until then nothing is served from it.
        this.log.fatal(
          { reason: error instanceof Error ? error.message : String(error) },
          'The database is not usable.',
        );
        this.later(LONGEST_WAIT_MS);
      });
    }, delay);
  }
}
