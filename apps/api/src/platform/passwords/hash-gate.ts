/** Thrown by `HashGate` when the queue is full; the caller answers with the problem TOO_BUSY (HTTP 429 on plain routes). */
export class TooBusy extends Error {
  constructor() {
    super('Too many people are signing in at this moment. Wait a minute and try again.');
    this.name = 'TooBusy';
  }
}

/**
 * Lets at most `slots` pieces of work run at once and at most `queue` wait. One password hash takes 64 MiB and a
 * core for about 150 ms: without a gate fifty sign-ins together would take the memory and the time of everybody else.
 */
export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param slots how many run at once
   * @param queue how many may wait beyond those
   */
  constructor(
    private readonly slots = 2,
    private readonly queue = 20,
  ) {}

  /** Runs `work` when a slot is free. @throws TooBusy at once where the queue is full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.slots) {
      if (this.waiting.length >= this.queue) throw new TooBusy();
      await new Promise<void>((go) => this.waiting.push(go));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // The slot goes straight to the next in line, so nobody who comes later can take it in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
