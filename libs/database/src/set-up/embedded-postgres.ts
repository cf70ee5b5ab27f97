/** Where the embedded server keeps its data, and how careful it is. */
export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** False for tests only: no fsync, faster, and lost in a power cut. Default true. */
  durable?: boolean;
  /** Default: any free port. */
  port?: number;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** Connects as the set-up role; never handed to the running service. */
  setUpUrl: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
}

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  void [options];
  throw new Error('Not in this build.');
}
