import type { Confidence, Status } from './status-types.js';

interface Segment {
  /** First day; null for the first one. */
  from: string | null;
  status: Status;
  confidence: Confidence | null;
  contested: boolean;
}

/** A cell over time, with the day that is shown. */
interface OverTime {
  status: Status;
  asOf: string;
  timeline: readonly Segment[];
}

/** The timeline without the days on which nothing turns that a reader sees: status, confidence, contested. */
export const turnsOf = ({ timeline }: Pick<OverTime, 'timeline'>): Segment[] =>
  timeline.filter((one, i) => {
    const before = timeline[i - 1];
    return (
      !before ||
      before.status !== one.status ||
      before.confidence !== one.confidence ||
      before.contested !== one.contested
    );
  });

/** The first turn after the day that is shown; with `status` the first one to another status. */
export const nextTurn = (cell: OverTime, status = false): Segment | undefined =>
  turnsOf(cell).find(
    ({ from, status: then }) => from !== null && from > cell.asOf && (!status || then !== cell.status),
  );
