import { FACETS_IN_ORDER } from '../../ui/status/facet-label.js';
import type { Cell } from './cell-types.js';
import { countOf, readTrace, type Step } from './trace/step.js';

/** Why the confidence is not high: each with what its sentence needs. */
export type ConfidenceReason =
  | { kind: 'ONE_PUBLISHER' | 'NO_FIRM_PAIR' | 'NOT_FIRM' | 'CLAIM'; criteria: readonly string[] }
  | { kind: 'OLD'; criteria: readonly string[]; newest: string | null; months: number; inLaw: boolean }
  | { kind: 'UNANSWERED' | 'UNDER_HALF'; answered: number; criteria: number }
  | { kind: 'PARTS' | 'DECIDED' };

const GRADE_REASON: Readonly<Record<string, 'ONE_PUBLISHER' | 'NO_FIRM_PAIR' | 'NOT_FIRM' | 'CLAIM'>> = {
  'medium-one-firm': 'ONE_PUBLISHER',
  'medium-two-publishers': 'NO_FIRM_PAIR',
  'low-rest': 'NOT_FIRM',
  'claimed-low': 'CLAIM',
};

const subjectsOf = (steps: readonly Step[]): string[] => steps.flatMap(({ subjects }) => subjects);

/** The criteria that hold the headline's confidence down: of the facets that give it, those with its own confidence. */
function lowestCriteria(cell: Cell, headline: Step): ReadonlySet<string> {
  const giving = FACETS_IN_ORDER.filter((facet) => headline.detail[facet] !== undefined);
  const lowest = cell.criteria.filter(
    ({ criterion, confidence }) => giving.includes(criterion.facet) && confidence === headline.outcome,
  );
  return new Set(lowest.map(({ criterion }) => criterion.code));
}

/** Reads from the trace why a cell's confidence is medium or low; empty where it is high or where there is none. */
export function confidenceReasons(cell: Cell): ConfidenceReason[] {
  if (cell.confidence === null || cell.confidence === 'HIGH') return [];
  const steps = readTrace(cell.trace);
  if (steps.some(({ rule, clause }) => rule === 8 && clause === 'overridden')) return [{ kind: 'DECIDED' }];
  if (steps.some(({ rule, clause }) => rule === 7 && clause === 'parts-agree')) return [{ kind: 'PARTS' }];
  const sure = steps.filter(({ rule }) => rule === 5);
  const headline = sure.find(({ clause }) => clause === 'headline-lowest');
  if (!headline) return [];

  const lowest = lowestCriteria(cell, headline);
  const own = sure.filter(({ subjects }) => lowest.has(subjects[0] ?? ''));
  const reasons: ConfidenceReason[] = [];
  for (const [clause, kind] of Object.entries(GRADE_REASON)) {
    const found = own.filter((step) => step.clause === clause);
    if (found.length > 0) reasons.push({ kind, criteria: subjectsOf(found) });
  }
  const aged = own.filter(({ clause }) => clause === 'age-step');
  // Each limit for itself: it is longer in law, so what is past it there can be older than what is past it elsewhere.
  for (const months of [...new Set(aged.map((step) => countOf(step, 'months')))].sort((a, b) => a - b)) {
    const old = aged.filter((step) => countOf(step, 'months') === months);
    const dates = old.flatMap(({ detail }) => detail['newest'] ?? []).sort();
    const codes = subjectsOf(old);
    const inLaw = cell.criteria.every(({ criterion: { code, facet } }) => facet === 'LAW' || !codes.includes(code));
    reasons.push({ kind: 'OLD', criteria: codes, newest: dates.at(-1) ?? null, months, inLaw });
  }
  const { answered, criteriaCount: criteria } = cell;
  if (answered * 2 < criteria) reasons.push({ kind: 'UNDER_HALF', answered, criteria });
  else if (answered < criteria) reasons.push({ kind: 'UNANSWERED', answered, criteria });
  return reasons;
}
