import { dayAfter } from '../dates/day.js';
import { firstDay, lastDay } from '../dates/parse-partial-date.js';
import type { Day } from '../dates/partial-date.js';
import type { AssessmentFact, CellFacts, PositionFact } from './facts.js';
import type { Method } from './method.js';

/** Whether a search is on record for the cell by that day. Nobody has looked before the last day of its date. */
export function searchedBy(facts: CellFacts, day: Day, method: Method): boolean {
  return facts.searches.some(({ on }) => on === null || !method.clauses['as-of-day'] || lastDay(on) <= day);
}

/** The positions that parties hold on that day. */
export function positionsOn(facts: CellFacts, day: Day, method: Method): PositionFact[] {
  if (!method.clauses['as-of-day']) return facts.positions;
  return facts.positions.filter(
    ({ from, until }) => (from === null || firstDay(from) <= day) && (until === null || lastDay(until) >= day),
  );
}

/** The assessment that speaks on that day: the one for the latest day not after it; of two for one day the later one. */
export function assessmentOn(facts: CellFacts, day: Day): AssessmentFact | null {
  let speaks: AssessmentFact | null = null;
  for (const one of facts.assessments) if (one.asOf <= day && (!speaks || one.asOf >= speaks.asOf)) speaks = one;
  return speaks;
}

/** The first day after `day` on which a search, a position or an assessment starts or ceases to count; null where none does. */
export function nextRecordDay(facts: CellFacts, day: Day): Day | null {
  const days = [
    ...facts.searches.map(({ on }) => on && lastDay(on)),
    ...facts.positions.flatMap(({ from, until }) => [from && firstDay(from), until && dayAfter(lastDay(until))]),
    ...facts.assessments.map(({ asOf }) => asOf),
  ];
  return days.reduce<Day | null>(
    (first, one) => (one !== null && one > day && (first === null || one < first) ? one : first),
    null,
  );
}
