import type { Cell } from './cell-types.js';

type Segment = Cell['timeline'][number];

/** The timeline without the days on which nothing turns that a reader sees: status, confidence, contested. */
export const turnsOf = ({ timeline }: Cell): Segment[] =>
  timeline.filter((one, i) => {
    const before = timeline[i - 1];
    return (
      !before ||
      before.status !== one.status ||
      before.confidence !== one.confidence ||
      before.contested !== one.contested
    );
  });

/** The first turn after the day that is shown; one of another status with `status`. */
export const nextTurn = (cell: Cell, status = false): Segment | undefined =>
  turnsOf(cell).find(
    ({ from, status: then }) => from !== null && from > cell.asOf && (!status || then !== cell.status),
  );
