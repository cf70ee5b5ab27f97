import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../limits/limits.js';
import { plainError } from './guard-origin.js';

const KNOWN: Record<number, { code: string; message: string }> = {
  400: { code: 'BAD_REQUEST', message: 'The request could not be read. Send JSON in UTF-8.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing at this address.' },
  405: { code: 'METHOD', message: 'This address does not answer that method.' },
  408: { code: 'TOO_SLOW', message: 'The request took too long to arrive.' },
  413: {
    code: 'BODY_TOO_LARGE',
    message: `The request is larger than ${LIMITS.bodyBytes / 1024} KB, the most that is read. Nothing was changed.`,
  },
  414: { code: 'ADDRESS_TOO_LONG', message: 'The address is too long.' },
  415: { code: 'MEDIA_TYPE', message: 'Send JSON: Content-Type: application/json.' },
};

/** Faults of plain HTTP: a known one as a sentence that names the limit, the rest masked with the request's reference. */
@Catch()
export class AnswerFaults implements ExceptionFilter {
  catch(fault: unknown, host: ArgumentsHost): void {
    // Resolvers' errors are answered and masked by the GraphQL server.
    if (host.getType<string>() !== 'http') throw fault;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const status = statusOf(fault);
    const known = KNOWN[status];
    if (known) {
      void reply.code(status).send(plainError(known.code, known.message));
      return;
    }
    request.log.error({ err: fault }, 'Unexpected fault.');
    void reply.code(500).send(plainError('INTERNAL', `Something went wrong on our side. Reference: ${request.id}.`));
  }
}

function statusOf(fault: unknown): number {
  if (typeof fault !== 'object' || fault === null) return 500;
  const { statusCode, getStatus } = fault as { statusCode?: unknown; getStatus?: unknown };
  if (typeof getStatus === 'function') return Number((fault as { getStatus(): number }).getStatus());
  return typeof statusCode === 'number' ? statusCode : 500;
}
