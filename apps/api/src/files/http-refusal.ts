import type { FastifyReply } from 'fastify';
import { Unavailable, RETRY_AFTER_SECONDS, UNAVAILABLE_SENTENCE } from '../platform/database/unavailable.js';
import { Refusal } from '../platform/write/refusal.js';
import { StaleItem } from './write/stale-item.js';

/** An expected refusal of a plain HTTP request: nothing was changed. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';

  /** @param detail goes to programs beside the code: the field that is wrong, the item's version now */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** What a refusal of the rules is in HTTP; everything that is not here is 422. */
const STATUS: Record<string, number> = {
  NOT_SIGNED_IN: 401,
  NO_RIGHTS_IN_REGION: 403,
  NOT_YOUR_DRAFT: 403,
  NOT_FOUND: 404,
  STALE_VERSION: 409,
  WRONG_STATE: 409,
  SAME_FILE: 409,
};

/** A refusal as HTTP says it; null where the fault is no expected one. */
export function asHttpRefusal(fault: unknown): HttpRefusal | null {
  if (fault instanceof HttpRefusal) return fault;
  if (fault instanceof Unavailable) {
    return new HttpRefusal(503, 'UNAVAILABLE', UNAVAILABLE_SENTENCE, { retryAfter: RETRY_AFTER_SECONDS });
  }
  if (!(fault instanceof Refusal)) return null;
  const { code, field, message } = fault.problems[0]!;
  const version = fault instanceof StaleItem ? { version: fault.current.version } : {};
  return new HttpRefusal(STATUS[code] ?? 422, code, message, { ...(field === null ? {} : { field }), ...version });
}

/** Sends a refusal in the shape of a GraphQL error, so that a client reads one shape. */
export function sendRefusal(reply: FastifyReply, refusal: HttpRefusal): void {
  const { status, code, message, detail } = refusal;
  const { retryAfter } = detail;
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
  void reply.code(status).send({ errors: [{ message, extensions: { code, ...detail } }] });
}
