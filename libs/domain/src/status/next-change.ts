import { addMonths, dayAfter } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { ageLimit, latest } from './age.js';
import type { Answered } from './answer.js';
import { newestOf } from './certainty.js';
import type { Method } from './method.js';

/** Days on which items of one criterion become history although nothing new comes in: while the newest one's period still runs. */
function historyDays(answered: Answered, day: Day, method: Method): Day[] {
  if (answered.criterion.facet === 'LAW') return [];
  const strong = answered.readings.filter(({ part }) => part === 'DECIDES' || part === 'HISTORY');
  const newest = latest(strong.map((reading) => reading.lastTrue));
  if (newest === null || newest <= day) return [];
  return strong.flatMap(({ lastTrue }) => {
    if (lastTrue === null) return [];
    const turns = dayAfter(addMonths(lastTrue, method.parameters.historyMonths));
    return turns <= newest ? [turns] : [];
  });
}

/**
 * The first day after `day` on which the outcome may differ with no new facts: a link starts or ceases to count, an
 * answer passes the limit of age, an item becomes history. Null where time alone changes nothing any more.
 */
export function nextChange(answers: readonly Answered[], day: Day, method: Method): Day | null {
  const days = answers.flatMap((answered) => {
    const edges = answered.readings
      .filter(({ link }) => link.effect !== 'CONTEXT')
      .flatMap(({ window }) => [window.from, window.until]);
    const newest = newestOf([answered], method);
    const ages = newest === null ? [] : [dayAfter(addMonths(newest, ageLimit(answered.criterion.facet, method)))];
    return [...edges, ...ages, ...historyDays(answered, day, method)];
  });
  return days.reduce<Day | null>(
    (first, one) => (one !== null && one > day && (first === null || one < first) ? one : first),
    null,
  );
}
