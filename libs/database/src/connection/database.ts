import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from './caller.js';
import { checkRoles, checkSchema } from './check-roles.js';
import { endTx, openTx, type Tx } from './tx.js';

/** Addresses of the two run-time roles, and how many connections each may hold. */
export interface DatabaseOptions {
  rwUrl: string;
  publicUrl: string;
  /** Default 10 for signed-in work and 4 for the public. */
  pools?: { rw?: number; public?: number };
}

/**
 * How many reads and writes may wait for a connection before the next is turned away at once. A request has at most two
 * waiting, so a hundred requests of one moment find room; each wait is bounded by itself, in time.
 */
const QUEUE_LIMIT = 200;
/**
 * How long a read or write may wait for a connection, in milliseconds. Deriving many cells of another day keeps the whole
 * program busy for a second or two: whoever waits meanwhile is not turned away for that.
 */
const CONNECTION_WAIT = 5_000;

/** The running service's two ways into the database. Knows no password but those of the run-time roles. */
export class Database {
  private constructor(
    private readonly rw: DataSource,
    private readonly open: DataSource,
  ) {}

  /**
   * Connects both pools. Throws a `RoleFault` where row rules would not hold for one of the roles, a `SchemaFault` where the
   * schema is not this program's, each with one sentence; and the driver's error where the server is away.
   */
  static async open(options: DatabaseOptions): Promise<Database> {
    const rw = pool(options.rwUrl, options.pools?.rw ?? 10, 'states-must');
    const open = pool(options.publicUrl, options.pools?.public ?? 4, 'states-must public');
    try {
      await rw.initialize();
      await open.initialize();
      await checkRoles(rw, 'SERVICE');
      await checkRoles(open, 'PUBLIC');
      await checkSchema(rw);
      return new Database(rw, open);
    } catch (error) {
      await Promise.all([rw, open].map((source) => source.isInitialized && source.destroy()));
      throw error;
    }
  }

  /** Reads on behalf of a caller. The public's reads are single statements; all others share one read-only transaction. */
  async read<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (caller.kind !== 'PUBLIC') return this.transact(caller, true, work);
    refuseCrowd(this.open);
    const tx = openTx(this.open.manager, 'PUBLIC', null);
    try {
      return await work(tx);
    } finally {
      endTx(tx);
    }
  }

  /** Writes on behalf of a caller in one transaction; a thrown error takes all of it back. */
  async write<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (caller.kind === 'PUBLIC') throw new Error('The public writes nothing.');
    return this.transact(caller, false, work);
  }

  /** Resolves when both roles get an answer; rejects when the database is away. */
  async ping(): Promise<void> {
    await Promise.all([this.rw.query('SELECT 1'), this.open.query('SELECT 1')]);
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all([this.rw.destroy(), this.open.destroy()]);
  }

  private async transact<T>(
    caller: Exclude<Caller, { kind: 'PUBLIC' }>,
    readOnly: boolean,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    refuseCrowd(this.rw);
    return this.rw.transaction(async (manager) => {
      await nameCaller(manager, caller, readOnly);
      const tx = openTx(manager, caller.kind, caller.kind === 'MEMBER' ? caller.memberId : null);
      try {
        return await work(tx);
      } finally {
        endTx(tx);
      }
    });
  }
}

/** Tells the row rules who asks, for this transaction only: the next borrower of the connection sees nothing of it. */
async function nameCaller(
  manager: EntityManager,
  caller: Exclude<Caller, { kind: 'PUBLIC' }>,
  readOnly: boolean,
): Promise<void> {
  await manager.query(
    `SELECT set_config('app.caller', $1, true), set_config('app.member_id', $2, true),
            set_config('transaction_read_only', $3, true)`,
    [caller.kind, caller.kind === 'MEMBER' ? caller.memberId : '', readOnly ? 'on' : 'off'],
  );
}

function pool(url: string, size: number, name: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize: size,
    applicationName: name,
    connectTimeoutMS: CONNECTION_WAIT,
    logging: false,
    extra: { connectionTimeoutMillis: CONNECTION_WAIT },
  });
}

function refuseCrowd(source: DataSource): void {
  const { master } = source.driver as unknown as { master: { waitingCount: number } };
  if (master.waitingCount >= QUEUE_LIMIT) throw new Error('Too many requests wait for the database.');
}
