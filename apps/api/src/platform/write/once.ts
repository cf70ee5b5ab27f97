import { createHash } from 'node:crypto';
import { claimKey, keepAnswer, troubleOf, type Tx } from '@states-must/database';
import type { Member } from '@states-must/domain';
import type { RequestContext } from '../context/request-context.js';
import { notFound, Refusal } from './refusal.js';

/** A write, and what it is known by. */
export interface Request {
  /** Name of the mutation. */
  operation: string;
  /** Made by the client for one attempt and sent again with each repetition of it; 1 to 255 characters, kept 24 hours. */
  key: string;
  /** Everything else that was asked for: the same key with another body is refused. */
  body: unknown;
}

const KEY_MAX = 255;

/**
 * Does a write once: in one transaction with its key, so that either both are kept or neither. The same request again,
 * at the same moment or later, gets the first answer and writes nothing. A refused write does not use up its key.
 *
 * @param work the write; throws `Refusal` where it may not be done. What it returns is kept as the first answer, so it
 *   must be plain JSON
 */
export const once = async <Written>(
  context: RequestContext,
  request: Request,
  work: (tx: Tx, member: Member) => Promise<Written>,
): Promise<Written | Refusal> => {
  const member = context.member;
  if (!member) return Refusal.of('NOT_SIGNED_IN', 'Sign in to do this. Your session may have ended.');
  if (request.key.length === 0 || request.key.length > KEY_MAX || /\p{C}/u.test(request.key)) {
    return Refusal.of('KEY_INVALID', `The key must have 1 to ${KEY_MAX} visible characters.`, 'key');
  }
  const requestHash = hashOf({ operation: request.operation, body: request.body });
  try {
    return await context.write(async (tx) => {
      const claimed = await claimKey(tx, member.id, request.key, requestHash);
      if ('conflict' in claimed) {
        throw Refusal.of('KEY_REUSED', 'This key belongs to another request. Make a new key for a new request.', 'key');
      }
      if ('answer' in claimed) return claimed.answer as Written;
      const written = await work(tx, member);
      await keepAnswer(tx, member.id, request.key, written);
      return written;
    });
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    // The row rules stand behind the rules here; what they refuse is, for this caller, not there.
    if (troubleOf(fault) === 'REFUSED') {
      context.log.warn(
        { operation: request.operation },
        'The row rules refused a write that the service had let pass.',
      );
      return notFound();
    }
    if (troubleOf(fault) === 'BUSY') {
      return Refusal.of(
        'TOO_BUSY',
        'Others are writing the same records at this moment. Nothing was changed. Try again.',
      );
    }
    throw fault;
  } finally {
    context.forget();
  }
};

/** SHA-256 over the request, the same for the same content whatever the order of its fields. */
const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};
