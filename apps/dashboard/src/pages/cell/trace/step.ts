import type { Cell } from '../cell-types.js';

/** One rule that fired, with its details by name. `subjects` are criteria, facets, or `cell`. */
export interface Step {
  rule: number;
  clause: string;
  subjects: readonly string[];
  outcome: string;
  items: readonly string[];
  detail: Readonly<Record<string, string>>;
}

/** A count of the step's details; 0 where the step does not give it. */
export const countOf = (step: Step, name: string): number => Number(step.detail[name] ?? 0);

const isOpenQuestion = (step: Step): boolean =>
  step.rule === 2 && step.clause === 'none-unknown' && step.items.length === 0;

/** The trace for reading: questions without an answer are said together, where the last of them stands. */
export function readTrace(trace: Cell['trace']): Step[] {
  const steps = trace.map(({ subject, detail, ...step }): Step => {
    return { ...step, subjects: [subject], detail: Object.fromEntries(detail.map(({ name, value }) => [name, value])) };
  });
  const open = steps.filter(isOpenQuestion);
  const last = open.at(-1);
  return steps.flatMap((step) => {
    if (!isOpenQuestion(step)) return [step];
    return step === last ? [{ ...step, subjects: open.flatMap(({ subjects }) => subjects) }] : [];
  });
}
