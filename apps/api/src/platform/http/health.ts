import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DatabaseGate } from '../database/database-gate.js';
import { RETRY_AFTER_SECONDS } from '../database/unavailable.js';

/** For whoever watches over the service. Neither answer holds data. */
@Controller()
export class Health {
  constructor(private readonly gate: DatabaseGate) {}

  /** 200 while the process lives, whatever the database does. */
  @Get('health')
  alive(@Res({ passthrough: true }) reply: FastifyReply): { status: 'alive' } {
    void reply.header('cache-control', 'no-store');
    return { status: 'alive' };
  }

  /** 200 where the database answers and its records have been read; else 503 with the seconds to wait. */
  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: 'ready' | 'waiting'; reason?: string }> {
    void reply.header('cache-control', 'no-store');
    try {
      await this.gate.ping();
      if (this.gate.isOpen) return { status: 'ready' };
    } catch {
      // Told below; the gate has logged it once.
    }
    void reply.code(503).header('retry-after', String(RETRY_AFTER_SECONDS));
    return { status: 'waiting', reason: 'The database does not answer.' };
  }
}
