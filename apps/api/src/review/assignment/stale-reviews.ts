import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, endStaleAssignments, forgetReading } from '@states-must/database';
import { STALE_AFTER_DAYS } from '@states-must/domain';
import { DatabaseGate } from '../../platform/database/database-gate.js';
import { RecurringJob } from '../../platform/jobs/recurring-job.js';
import { LOG, type Log } from '../../platform/log/log.js';

/** How often it is looked. Days are counted by the database's clock, so a clock here that jumps changes nothing. */
const EVERY_MS = 15 * 60_000;

/** How many assignments one transaction ends. */
const AT_ONCE = 50;

/** Frees the items whose assignees have not touched them for seven days. */
@Injectable()
export class StaleReviews extends RecurringJob {
  constructor(gate: DatabaseGate, @Inject(LOG) log: Log) {
    super(gate, log, EVERY_MS, {
      done: 'Items that nobody touched are free again.',
      later: 'Stale work is freed later.',
      failed: 'Stale work could not be freed.',
    });
  }

  /** Frees what is stale now. @returns how many items were freed */
  protected async look(): Promise<number> {
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
}
