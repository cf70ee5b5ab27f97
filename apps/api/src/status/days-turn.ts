import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { cellKeyText, cellsDue, deriveAndStore, today, troubleOf, type CellKey } from '@states-must/database';
import { DatabaseGate } from '../platform/database/database-gate.js';
import { Unavailable } from '../platform/database/unavailable.js';
import { LOG, type Log } from '../platform/log/log.js';

/** How often it is looked whether cells are due. The day turns at midnight UTC; a law then is in force within this time. */
const EVERY_MS = 5 * 60_000;

/** How many cells one transaction takes: few enough that no write waits long behind it. */
const AT_ONCE = 50;

/**
 * The day's turn: derives again the cells that time alone may have changed, because a law came into force or evidence
 * grew old. What is due stands in the database, so nothing is missed while the service is down.
 */
@Injectable()
export class DaysTurn implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  private stopped = false;

  constructor(
    private readonly gate: DatabaseGate,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Looks at once, as soon as the database is there, and then every few minutes. */
  start(): void {
    this.gate.whenReady(() => {
      if (this.stopped) return;
      void this.lookAgain();
      this.timer = setInterval(() => void this.lookAgain(), EVERY_MS);
      // It never keeps a process alive that has nothing else to do.
      this.timer.unref();
    });
  }

  /** Ends the looking; a turn under way is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running?.catch(() => 0);
  }

  /**
   * Derives what is due today. One turn at a time: asked for again during a turn, it gives that turn's answer.
   *
   * @returns how many cells were derived
   */
  run(): Promise<number> {
    this.running ??= this.turn().finally(() => (this.running = null));
    return this.running;
  }

  private async turn(): Promise<number> {
    let derived = 0;
    const seen = new Set<string>();
    for (;;) {
      const due = await this.gate.read({ kind: 'CLOCK' }, async (tx) => cellsDue(tx, await today(tx)));
      // A cell that stays due after it was derived would otherwise be derived for ever.
      const batch = due.filter((key) => !seen.has(cellKeyText(key))).slice(0, AT_ONCE);
      if (batch.length === 0 || this.stopped) return derived;
      for (const key of batch) seen.add(cellKeyText(key));
      derived += await this.derive(batch);
    }
  }

  /** The world changed, not what we know of it: that is the cause on record. */
  private async derive(keys: CellKey[]): Promise<number> {
    return this.gate.write({ kind: 'CLOCK' }, async (tx) => {
      const done = await deriveAndStore(tx, keys, await today(tx), { kind: 'WORLD', evidence: [] });
      return done.length;
    });
  }

  private async lookAgain(): Promise<void> {
    try {
      const derived = await this.run();
      if (derived > 0) this.log.info({ derived }, 'The day turned.');
    } catch (fault) {
      // Away or busy: the next look finds the same cells due.
      if (fault instanceof Unavailable || troubleOf(fault) === 'BUSY') this.log.warn('The day turns later.');
      else this.log.error({ err: fault }, 'The day could not be turned.');
    }
  }
}
