import { parseDay } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import type { CellFacts } from './facts.js';
import { judgeOver, judgePrepared, type Judged, type JudgedOver } from './judge.js';
import { METHOD_1_0, type Method } from './method.js';
import { prepare } from './prepare.js';
import type { PartCell } from './roll-up.js';

/** From a day on the cell stands so, until the next segment. */
export interface Segment<Stands = Judged> {
  /** First day; null for the first segment, which has no beginning. */
  from: Day | null;
  stands: Stands;
}

/** A part's own cell over time, as much of it as a roll-up looks at. */
export interface PartTimeline {
  jurisdiction: string;
  segments: readonly { from: Day | null; status: PartCell['status']; confidence: PartCell['confidence'] }[];
}

/** The first day that a date can name. Nothing happens before it. */
const FIRST: Day = parseDay('1000-01-01')!;

/**
 * How a cell stands on every day, past and to come, from the facts as they are known: one segment for each day on which
 * the outcome may turn. Whatever day is asked for, `judge` gives what the segment of that day says (but for the day
 * itself and how far the newest evidence reaches).
 */
export function timelineOf(facts: CellFacts, method: Method = METHOD_1_0): Segment[] {
  const prepared = prepare({ facts }, method);
  const segments: Segment[] = [];
  for (let from: Day | null = FIRST; from !== null; from = segments.at(-1)!.stands.outcome.nextChange) {
    segments.push({ from: segments.length === 0 ? null : from, stands: judgePrepared(prepared, from) });
  }
  return segments;
}

/** The segment of a day. */
export function segmentOn<One extends { from: Day | null }>(segments: readonly One[], day: Day): One {
  let found = segments[0]!;
  for (const segment of segments) if (segment.from !== null && segment.from <= day) found = segment;
  return found;
}

/** The timeline of a state's cell over those of its listed parts (rule 7): a segment for each day on which any of them turns. */
export function timelineOver(
  own: readonly Segment[],
  facts: CellFacts,
  parts: { cells: readonly PartTimeline[]; complete: boolean } | null,
  method: Method = METHOD_1_0,
): Segment<JudgedOver>[] {
  const days = new Set<Day | null>(own.map(({ from }) => from));
  for (const part of parts?.cells ?? []) for (const { from } of part.segments) days.add(from);
  const inOrder = [...days].sort((a, b) => (a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1));
  return inOrder.map((from) => {
    const day = from ?? FIRST;
    const cells = parts?.cells.map(({ jurisdiction, segments }): PartCell => {
      const { status, confidence } = segmentOn(segments, day);
      return { jurisdiction, status, confidence };
    });
    const stands = segmentOn(own, day).stands;
    return { from, stands: judgeOver(stands, facts, parts && { cells: cells!, complete: parts.complete }, method) };
  });
}
