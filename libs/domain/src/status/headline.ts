import { GRADED_STATUSES, type GradedStatus, type Status } from '../vocabulary/vocabulary.js';
import type { FacetReading } from './facet.js';
import type { Method } from './method.js';
import type { TraceStep } from './outcome.js';
import { step } from './trace.js';

/** Whether evidence gave the status: MET, PARTLY_MET, NOT_MET or CONTRARY. */
export function isGraded(status: Status): status is GradedStatus {
  return (GRADED_STATUSES as readonly Status[]).includes(status);
}

/** The weakest of the statuses that are graded; null where none is. CONTRARY < NOT_MET < PARTLY_MET < MET. */
export function weakest(statuses: readonly Status[]): GradedStatus | null {
  return GRADED_STATUSES.find((status) => statuses.includes(status)) ?? null;
}

/** Rule 4: the headline from the facets; where none is assessed, what rule 3 says of the whole cell. */
export function readHeadline(
  facets: readonly FacetReading[],
  searched: boolean,
  method: Method,
): { status: Status; step: TraceStep } {
  const on = method.clauses;
  const statuses = facets.map((facet) => facet.status);
  const graded = statuses.filter(isGraded);
  const gaps = graded.length < statuses.length && !on['unanswered-never-moves'];
  const found = on['weakest-facet'] ? weakest(graded) : (graded[0] ?? null);
  const empty: Status = statuses.find((status) => !isGraded(status)) ?? (searched ? 'NO_EVIDENCE' : 'NOT_ASSESSED');
  const status = found === null || gaps ? empty : found;
  const sum = (key: 'answered' | 'criteria' | 'contrary'): number => facets.reduce((n, facet) => n + facet[key], 0);
  const detail: TraceStep['detail'] = {
    answered: sum('answered'),
    criteria: sum('criteria'),
    contrary: sum('contrary'),
  };
  for (const facet of facets) detail[facet.facet] = facet.status;
  const clause = isGraded(status)
    ? 'weakest-facet'
    : status === 'NO_EVIDENCE'
      ? 'searched-no-evidence'
      : 'unsearched-not-assessed';
  return { status, step: step(4, clause, 'cell', status, [], detail) };
}
