import type { Day } from '../dates/partial-date.js';
import type { Confidence, Status } from '../vocabulary/vocabulary.js';
import type { Judged } from './judge.js';
import type { CellOutcome, Part } from './outcome.js';
import type { Segment } from './timeline.js';

/** What is to come. STATUS: the headline turns. CONFIDENCE: it stays, and is less (or more) sure. REVIEW: a decision falls due. */
export const UPCOMING_KINDS = ['STATUS', 'CONFIDENCE', 'REVIEW'] as const;
export type UpcomingKind = (typeof UPCOMING_KINDS)[number];

/** What a reader takes away from a cell. */
export interface CellHead {
  status: Status;
  confidence: Confidence | null;
}

/** One day to come on which a cell turns, with no new facts. */
export interface UpcomingTurn {
  day: Day;
  kind: UpcomingKind;
  before: CellHead;
  after: CellHead;
  /** Ids of the items that bring it: they begin, or cease, to decide. None where evidence merely grows old. */
  items: string[];
}

const DECIDING: readonly Part[] = ['DECIDES', 'CLAIM'];

function decidingLinks(outcome: CellOutcome): Map<string, string> {
  const links = outcome.criteria.flatMap((criterion) => criterion.links);
  return new Map(links.filter(({ part }) => DECIDING.includes(part)).map(({ link, item }) => [link, item]));
}

/** The items that decide in one of the outcomes and not in the other, by id. */
export function turnedItems(before: CellOutcome, after: CellOutcome): string[] {
  const [was, is] = [decidingLinks(before), decidingLinks(after)];
  const gone = [...was].filter(([link]) => !is.has(link));
  const come = [...is].filter(([link]) => !was.has(link));
  return [...new Set([...gone, ...come].map(([, item]) => item))].sort();
}

const headOf = ({ outcome }: Judged): CellHead => ({ status: outcome.status, confidence: outcome.confidence });

function kindOf(before: Judged, after: Judged): UpcomingKind | null {
  if (before.outcome.status !== after.outcome.status) return 'STATUS';
  if (!before.reviewDue && after.reviewDue) return 'REVIEW';
  return before.outcome.confidence === after.outcome.confidence ? null : 'CONFIDENCE';
}

/** The days after `today` on which the cell turns by time alone, the first of them first: laws to come, evidence that grows old. */
export function upcomingOf(segments: readonly Segment[], today: Day): UpcomingTurn[] {
  return segments.flatMap(({ from, stands }, at) => {
    const before = segments[at - 1]?.stands;
    const kind = before === undefined || from === null || from <= today ? null : kindOf(before, stands);
    if (kind === null) return [];
    const items = turnedItems(before!.outcome, stands.outcome);
    return [{ day: from!, kind, before: headOf(before!), after: headOf(stands), items }];
  });
}
