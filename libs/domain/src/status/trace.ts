import type { TraceStep } from './outcome.js';

/** One step of a trace; the items concerned once each and in order, so that the order of the facts leaves no mark. */
export function step(
  rule: number,
  clause: string,
  subject: string,
  outcome: string,
  items: readonly string[] = [],
  detail: TraceStep['detail'] = {},
): TraceStep {
  return { rule, clause, subject, outcome, items: [...new Set(items)].sort(), detail };
}

/** Clauses of the steps that give an answer: each criterion has exactly one of them in a trace. */
export const ANSWER_CLAUSES: readonly string[] = [
  'supports-yes',
  'contradicts-no',
  'both-mixed',
  'claim-answers-claimed',
  'none-unknown',
];

/** Clauses of the steps that grade an answer, before its age is looked at. */
export const GRADE_CLAUSES: readonly string[] = [
  'high-two-publishers',
  'medium-one-firm',
  'medium-two-publishers',
  'low-rest',
  'claimed-low',
];
