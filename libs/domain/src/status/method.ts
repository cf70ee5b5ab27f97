import { CLAUSES, type ClauseId } from './clauses.js';
import type { Credibility, Facet, Reliability } from '../vocabulary/vocabulary.js';

/** How far a source and an item must be relied on. */
export interface Bar {
  reliability: readonly Reliability[];
  credibility: readonly Credibility[];
}

/** A version of the method, as data: what it counts with, and which of its sentences are applied. */
export interface Method {
  version: string;
  /** ISO day on which this version was published. */
  published: string;
  note: string;
  parameters: {
    /** Rule 1: items last true more than so many months before the newest strong one are history. */
    historyMonths: number;
    /** Rule 5: confidence goes a step lower where the newest deciding item is more than so many months old. */
    ageMonths: Readonly<Record<Facet, number>>;
    /** Rule 2: what may decide. */
    strong: Bar;
    /** Rules 2 and 5: what a text that outranks, and a firm item, must reach. */
    firm: Bar;
  };
  clauses: Readonly<Record<ClauseId, boolean>>;
}

/** Method 1.0: every clause on. */
export const METHOD_1_0: Method = {
  version: '1.0',
  published: '2026-11-24',
  note: 'First version: rules that lead from dated, graded evidence to a status with its reasons.',
  parameters: {
    historyMonths: 60,
    ageMonths: { LAW: 60, IMPLEMENTATION: 24, PRACTICE: 24 },
    strong: { reliability: ['A', 'B', 'C'], credibility: [1, 2, 3] },
    firm: { reliability: ['A', 'B'], credibility: [1, 2] },
  },
  clauses: Object.fromEntries(CLAUSES.map((clause) => [clause.id, true])) as Record<ClauseId, boolean>,
};

/** The method with one sentence not applied: for showing what that sentence decides. */
export function withoutClause(method: Method, clause: ClauseId): Method {
  return { ...method, clauses: { ...method.clauses, [clause]: false } };
}
