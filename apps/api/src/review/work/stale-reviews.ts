import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { appendAudit, endStaleAssignments, forgetReading, troubleOf } from '@states-must/database';
import { STALE_AFTER_DAYS } from '@states-must/domain';
import { DatabaseGate } from '../../platform/database/database-gate.js';
import { Unavailable } from '../../platform/database/unavailable.js';
import { LOG, type Log } from '../../platform/log/log.js';

/** How often it is looked. Days are counted by the database's clock, so a clock here that jumps changes nothing. */
const EVERY_MS = 15 * 60_000;

/** How many assignments one transaction ends. */
const AT_ONCE = 50;

/**
 * Frees the items whose assignees have not touched them for seven days. What is due stands in the database, so nothing is
 * missed while the service is down, and two services that look at once share the work.
 */
@Injectable()
export class StaleReviews implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  private stopped = false;

  constructor(
    private readonly gate: DatabaseGate,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Looks at once, as soon as the database is there, and then every quarter of an hour. */
  onApplicationBootstrap(): void {
    this.gate.whenReady(() => {
      if (this.stopped) return;
      void this.lookAgain();
      this.timer = setInterval(() => void this.lookAgain(), EVERY_MS);
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

  /** Frees what is stale now, one look at a time. @returns how many items were freed */
  run(): Promise<number> {
    this.running ??= this.look().finally(() => (this.running = null));
    return this.running;
  }

  private async look(): Promise<number> {
    let freed = 0;
    for (;;) {
      const ended = await this.gate.write({ kind: 'CLOCK' }, async (tx) => {
        const stale = await endStaleAssignments(tx, STALE_AFTER_DAYS, AT_ONCE);
        for (const { evidenceId, regions, untouchedDays } of stale) {
          const detail = { reason: 'STALE', untouchedDays };
          await appendAudit(tx, {
            action: 'review.release',
            subjectKind: 'EVIDENCE',
            subjectId: evidenceId,
            regions,
            detail,
          });
        }
        await forgetReading(tx);
        return stale.length;
      });
      freed += ended;
      if (ended < AT_ONCE || this.stopped) return freed;
    }
  }

  private async lookAgain(): Promise<void> {
    try {
      const freed = await this.run();
      if (freed > 0) this.log.info({ freed }, 'Items that nobody touched are free again.');
    } catch (fault) {
      // Away or busy: the next look finds the same.
      if (fault instanceof Unavailable || troubleOf(fault) === 'BUSY') this.log.warn('Stale work is freed later.');
      else this.log.error({ err: fault }, 'Stale work could not be freed.');
    }
  }
}
