import { deriveCell } from './derive-cell.js';
import type { Question } from './facts.js';
import { METHOD_1_0, type Method } from './method.js';
import type { CellOutcome } from './outcome.js';

/** Whether a kept outcome comes out again, and the names of its parts that do not. */
export interface Replay {
  same: boolean;
  differences: (keyof CellOutcome)[];
}

/** A value as one text, whatever the order in which a store gave back the keys of its objects. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Derives the question again by the method and lays the result beside the outcome that was kept. */
export function replay(outcome: CellOutcome, question: Question, method: Method = METHOD_1_0): Replay {
  const again = deriveCell(question, method);
  const keys = [...new Set([...Object.keys(again), ...Object.keys(outcome)])] as (keyof CellOutcome)[];
  const differences = keys.filter((key) => canonical(again[key]) !== canonical(outcome[key]));
  return { same: differences.length === 0, differences };
}
