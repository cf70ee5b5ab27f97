import type { JudgementRecord } from '@states-must/database';
import {
  dayBefore,
  dissentingRatings,
  firstDay,
  lastDay,
  positionsInTurn,
  type Day,
  type PartialDate,
} from '@states-must/domain';
import { serveDissent, servePosition, type ServedPosition } from '../../platform/served/position.js';

/**
 * The positions that parties hold on the day, raters' dissents among them.
 *
 * @param records the approved records of one cell, in the order in which they were approved; none that has ended
 */
export const positionsOnDay = (records: readonly JudgementRecord[], day: Day): ServedPosition[] => {
  const held = records.filter(({ position }) => position !== null);
  const turns = positionsInTurn(held.map(({ id, position }) => ({ id, ...position! })));
  const own = held.flatMap((record, index) => {
    const { from, until } = turns[index]!;
    return holds(from, until, day) ? [servePosition(record, until)!] : [];
  });
  return [...own, ...dissentsOnDay(records, day)];
};

const holds = (from: PartialDate | null, until: PartialDate | null, day: Day): boolean =>
  (from === null || firstDay(from) <= day) && (until === null || lastDay(until) >= day);

/** A view that lost is held from the day decided for until a later assessment speaks. */
const dissentsOnDay = (records: readonly JudgementRecord[], day: Day): ServedPosition[] => {
  const days = records.flatMap(({ assessment }) => assessment?.asOf ?? []);
  return records.flatMap(({ assessment }) => {
    if (!assessment || assessment.asOf > day) return [];
    const later = days.filter((other) => other > assessment.asOf).sort()[0];
    if (later !== undefined && later <= day) return [];
    const until = later === undefined ? null : dayBefore(later);
    return dissentingRatings(assessment.ratings).map((rating) => serveDissent(rating, assessment.asOf, until));
  });
};
