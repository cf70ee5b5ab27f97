import type { Clocks } from '@states-must/database';
import type { Day } from '@states-must/domain';
import type { RequestContext } from '../context/request-context.js';
import { refuse } from '../errors/refuse.js';

/** The two clocks as a query may ask for them. */
export interface AskedClocks {
  asOf?: string | null;
  knownAt?: string | null;
}

/**
 * The day and the state of knowledge that are asked for; null where neither is: today, as known now. Days to come are
 * answered from what is known of them; what will be known cannot be.
 *
 * @throws TIME_INVALID for a moment that has not come
 */
export async function clocksOf(context: RequestContext, asked: AskedClocks): Promise<Clocks | null> {
  const { asOf, knownAt } = asked;
  if (!asOf && !knownAt) return null;
  if (knownAt && Date.parse(knownAt) > Date.now()) {
    throw refuse('TIME_INVALID', 'What will be known then, nobody knows yet. Ask for a moment in the past.', {
      field: 'knownAt',
    });
  }
  return { day: (asOf ?? (await context.today())) as Day, knownAt: knownAt ?? null };
}

/** The clocks of a query that named any, as its answer keeps them; null for the cell of today as known now. */
export function askedClocks({ day, knownAt }: Pick<Clocks, 'day'> & Partial<Clocks>): Clocks | null {
  return knownAt === undefined ? null : { day, knownAt };
}
