import { addMonths, earlierDay, laterDay } from '../dates/day.js';
import { lastDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';
import type { Facet } from '../vocabulary/vocabulary.js';
import type { ItemFact } from './facts.js';
import type { Method } from './method.js';
import type { Window } from './window.js';

const last = (date: PartialDate | null): Day | null => (date === null ? null : lastDay(date));

/** The later of the days that are known. */
export function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>(
    (best, day) => (best === null ? day : day === null ? best : laterDay(best, day)),
    null,
  );
}

/**
 * Rule 1: the last day on which an observation was true, as far as it says (not cut at the day asked for); null where
 * nothing says. The last observed day, else the last day of publication, else the day from which the item counts. That
 * somebody checked it later is for its age (`ageFrom`), not for whether it is history; laws never become history.
 */
export function lastTrue(item: ItemFact, window: Window): Day | null {
  return last(item.observed) ?? last(item.published) ?? window.from;
}

/**
 * Rule 5: the day from which an item's age runs (not cut at the day asked for): the later of last true and last
 * checked; neither known: published; that unknown too: the day from which it counts. Null: nothing is known.
 */
export function ageFrom(item: ItemFact, window: Window, method: Method, asked: Day): Day | null {
  const on = method.clauses;
  const checked = last(item.checked);
  let known = latest([last(item.observed), on['age-checked'] ? checked : null]);
  if (window.inForce && !on['in-force-checked']) known = asked;
  else if (window.inForce && checked !== null) known = checked;
  if (known !== null) return known;
  return on['age-published'] ? (last(item.published) ?? window.from) : null;
}

/** The day, but none later than the day asked for: what will be true is not yet known to be. */
export function cutAt(day: Day | null, asked: Day): Day | null {
  return day === null ? null : earlierDay(day, asked);
}

/** How many months old a deciding item may be in this facet before confidence goes a step lower. */
export function ageLimit(facet: Facet, method: Method): number {
  const months = method.parameters.ageMonths;
  return facet === 'LAW' && !method.clauses['age-law-60'] ? months.PRACTICE : months[facet];
}

/** Whether the age is over the limit: exactly so many months is not. An item of which no date is known is over it. */
export function isOld(from: Day | null, months: number, asked: Day): boolean {
  return from === null || addMonths(from, months) < asked;
}
