import { Inject, Injectable } from '@nestjs/common';
import { cellKeyText, cellsDue, deriveAndStore, today, type CellKey } from '@states-must/database';
import { DatabaseGate } from '../platform/database/database-gate.js';
import { RecurringJob } from '../platform/jobs/recurring-job.js';
import { LOG, type Log } from '../platform/log/log.js';

/** How often it is looked whether cells are due. The day turns at midnight UTC; a law then is in force within this time. */
const EVERY_MS = 5 * 60_000;

/** How many cells one transaction takes: few enough that no write waits long behind it. */
const AT_ONCE = 50;

/**
 * The day's turn: derives again the cells that time alone may have changed, because a law came into force or evidence
 * grew old, and those that stand as of a day that has not come, because a clock was wrong.
 */
@Injectable()
export class DaysTurn extends RecurringJob {
  constructor(gate: DatabaseGate, @Inject(LOG) log: Log) {
    super(gate, log, EVERY_MS, {
      done: 'The day turned.',
      later: 'The day turns later.',
      failed: 'The day could not be turned.',
    });
  }

  /** Derives what is due today. @returns how many cells were derived */
  protected async look(): Promise<number> {
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
}
