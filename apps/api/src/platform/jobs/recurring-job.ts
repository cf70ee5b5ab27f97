import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { troubleOf } from '@states-must/database';
import type { DatabaseGate } from '../database/database-gate.js';
import { Unavailable } from '../database/unavailable.js';
import type { Log } from '../log/log.js';

/** What a job says of itself in the log. */
export interface JobWords {
  /** After a look that did something; the number stands beside it. */
  done: string;
  /** The database is away or busy: the next look finds the same. */
  later: string;
  /** It failed otherwise. */
  failed: string;
}

/**
 * Work that is looked for again and again: what is due stands in the database, so nothing is missed while the service is
 * down or a clock jumps, and several services that look at once share the work.
 */
export abstract class RecurringJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  /** True once the service is ending: a look ends after the piece that it is at. */
  protected stopped = false;

  protected constructor(
    protected readonly gate: DatabaseGate,
    private readonly log: Log,
    private readonly everyMs: number,
    private readonly words: JobWords,
  ) {}

  /** Looks at once, as soon as the database is there, and then at its interval. */
  onApplicationBootstrap(): void {
    this.gate.whenReady(() => {
      if (this.stopped) return;
      void this.lookAgain();
      this.timer = setInterval(() => void this.lookAgain(), this.everyMs);
      // It never keeps a process alive that has nothing else to do.
      this.timer.unref();
    });
  }

  /** Ends the looking; a look under way is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running?.catch(() => 0);
  }

  /** Does what is due now. One look at a time: asked for again during a look, it gives that look's answer. @returns how much was done */
  run(): Promise<number> {
    this.running ??= this.look().finally(() => (this.running = null));
    return this.running;
  }

  /** Does what is due, in pieces of a transaction each. @returns how much was done */
  protected abstract look(): Promise<number>;

  private async lookAgain(): Promise<void> {
    try {
      const count = await this.run();
      if (count > 0) this.log.info({ count }, this.words.done);
    } catch (fault) {
      if (fault instanceof Unavailable || troubleOf(fault) === 'BUSY') this.log.warn(this.words.later);
      else this.log.error({ err: fault }, this.words.failed);
    }
  }
}
