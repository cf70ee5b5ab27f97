import { troubleOf } from '@states-must/database';
import { GraphQLError } from 'graphql';

/** Seconds that a caller is asked to wait before it tries again. */
export const RETRY_AFTER_SECONDS = 5;

/** What is said where the database cannot be reached. */
export const UNAVAILABLE_SENTENCE =
  'The records cannot be reached right now. Nothing was changed. Try again in a moment.';

/** The database is away or overrun, or was not reached yet. Answered with 503 and Retry-After, never logged as a fault. */
export class Unavailable extends GraphQLError {
  constructor() {
    super(UNAVAILABLE_SENTENCE, {
      extensions: {
        code: 'UNAVAILABLE',
        http: { status: 503, headers: new Map([['retry-after', String(RETRY_AFTER_SECONDS)]]) },
      },
    });
  }
}

/** True where an error says that the database is away or too busy, not that a statement is wrong. Looks into wrapped errors. */
export function saysAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  if (['AWAY', 'BUSY'].includes(troubleOf(error))) return true;
  const { cause, driverError, errors } = error as { cause?: unknown; driverError?: unknown; errors?: unknown };
  return [cause, driverError, ...(Array.isArray(errors) ? errors : [])].some((inner) => saysAway(inner, depth + 1));
}
