import { lastDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';

/**
 * When a search was done, for the rules, which count it from the last day of its date. A search of this month or this year
 * is over on the day on which it was put on record, at the latest: it then has that day.
 */
export function searchDone(on: PartialDate, recorded: Day): PartialDate {
  return lastDay(on) <= recorded ? on : (recorded as string as PartialDate);
}
