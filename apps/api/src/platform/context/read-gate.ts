import { refuse } from '../errors/refuse.js';
import { LIMITS } from '../limits/limits.js';

/**
 * The door through which all reads of one request go: a few at a time, the others wait here and not for a connection, so
 * that one rich query leaves connections to everybody else. A read must not wait for another read of its request inside.
 */
export class ReadGate {
  private asked = 0;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** Runs a read when its turn comes, in the order of asking. @throws LIMIT for a request that asks too often */
  async run<T>(read: () => Promise<T>): Promise<T> {
    this.asked += 1;
    if (this.asked > LIMITS.reads) {
      throw refuse(
        'LIMIT',
        `This query needs more than ${LIMITS.reads} separate look-ups. Ask for fewer records at a time, or for fewer of their fields.`,
        { limit: 'reads', most: LIMITS.reads },
      );
    }
    // Whoever ends hands the place on: it is never free in between, so nobody can slip in before those who wait.
    if (this.running < LIMITS.readsAtOnce) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await read();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
