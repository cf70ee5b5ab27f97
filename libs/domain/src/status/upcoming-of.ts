import type { Day } from '../dates/partial-date.js';
import type { Confidence, Status } from '../vocabulary/vocabulary.js';

/** What is to come. STATUS: the headline turns. CONFIDENCE: it stays, and is less (or more) sure. REVIEW: people are due to look again. */
export const UPCOMING_KINDS = ['STATUS', 'CONFIDENCE', 'REVIEW'] as const;
export type UpcomingKind = (typeof UPCOMING_KINDS)[number];

/** From a day on the cell stands so, until the next of these. */
export interface HeadFrom {
  /** Null for the first one, which has no beginning. */
  from: Day | null;
  status: Status;
  confidence: Confidence | null;
}

/** One day to come on which a cell turns, with no new facts. */
export interface UpcomingTurn {
  day: Day;
  kind: Exclude<UpcomingKind, 'REVIEW'>;
  before: Omit<HeadFrom, 'from'>;
  after: Omit<HeadFrom, 'from'>;
}

const withoutDay = ({ status, confidence }: HeadFrom): Omit<HeadFrom, 'from'> => ({ status, confidence });

/**
 * The days after `today` on which time alone turns a cell: laws to come, evidence that grows old. `segments` is how the
 * cell stands over all days, in their order.
 */
export function upcomingOf(segments: readonly HeadFrom[], today: Day): UpcomingTurn[] {
  return segments.flatMap((after, at) => {
    const before = segments[at - 1];
    if (before === undefined || after.from === null || after.from <= today) return [];
    const turns = before.status !== after.status;
    if (!turns && before.confidence === after.confidence) return [];
    const kind = turns ? 'STATUS' : 'CONFIDENCE';
    return [{ day: after.from, kind, before: withoutDay(before), after: withoutDay(after) }];
  });
}

/** After so many months what people decided is looked at again, whether anything new is known or not. */
export const REVIEW_MONTHS = 36;
