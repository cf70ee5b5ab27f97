import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Lets the framework's own warnings and errors into our log; its chatter at start stays out. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(): void {}

  warn(message: unknown): void {
    this.to.warn(String(message));
  }

  error(message: unknown, stack?: unknown): void {
    if (message instanceof Error) this.to.error(message);
    else this.to.error({ stack: typeof stack === 'string' ? stack : undefined }, String(message));
  }

  fatal(message: unknown): void {
    this.to.fatal(String(message));
  }
}
