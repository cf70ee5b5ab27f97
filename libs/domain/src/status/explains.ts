import { explainAnswers } from './explain-answers.js';
import { explainConfidence } from './explain-confidence.js';
import { gradeAnswers, type AnswerCounts } from './facet.js';
import { isGraded, weakest } from './headline.js';
import { METHOD_1_0, type Method } from './method.js';
import type { CellOutcome } from './outcome.js';

/** Whether a trace explains its outcome, and what it leaves open. */
export interface Explanation {
  explained: boolean;
  /** One sentence for each gap; empty where it explains all. */
  gaps: string[];
}

function explainFacets(outcome: CellOutcome, method: Method): string[] {
  return outcome.facets.flatMap(({ facet, status, answered, criteria, contrary }) => {
    const steps = outcome.trace.filter((one) => one.rule === 3 && one.subject === facet);
    const [found] = steps;
    if (steps.length !== 1 || found === undefined) return [`${facet} has ${steps.length} steps of rule 3.`];
    const own = outcome.criteria.filter((criterion) => criterion.facet === facet);
    const counts: AnswerCounts = { YES: 0, NO: 0, MIXED: 0, CLAIMED: 0, UNKNOWN: 0, contrary: 0 };
    for (const criterion of own) {
      counts[criterion.answer] += 1;
      if (criterion.contrary) counts.contrary += 1;
    }
    const gaps: string[] = [];
    const graded = gradeAnswers(counts, method);
    const empty = found.clause === 'searched-no-evidence' ? 'NO_EVIDENCE' : 'NOT_ASSESSED';
    const [expected, clause] = graded ?? [empty, found.clause];
    if (status !== expected || found.outcome !== expected) gaps.push(`${facet} should be ${expected} by its answers.`);
    if (found.clause !== clause) gaps.push(`${facet} follows from ${clause}, and its step names ${found.clause}.`);
    const { yes, no, mixed, claimed, unknown } = found.detail;
    const said = [yes, no, mixed, claimed, unknown, found.detail.contrary].join();
    const counted = [counts.YES, counts.NO, counts.MIXED, counts.CLAIMED, counts.UNKNOWN, counts.contrary].join();
    if (said !== counted) gaps.push(`${facet} counts its answers as ${said}, and they are ${counted}.`);
    if (criteria !== own.length || answered !== own.length - counts.UNKNOWN || contrary !== counts.contrary) {
      gaps.push(`The numbers of ${facet} are not those of its criteria.`);
    }
    return gaps;
  });
}

function explainHeadline(outcome: CellOutcome): string[] {
  const steps = outcome.trace.filter((one) => one.rule === 4);
  const [found] = steps;
  if (steps.length !== 1 || found === undefined) return [`The headline has ${steps.length} steps of rule 4.`];
  const gaps: string[] = [];
  const statuses = outcome.facets.map((facet) => facet.status);
  const expected = weakest(statuses) ?? statuses.find((status) => !isGraded(status)) ?? outcome.status;
  if (outcome.status !== expected || found.outcome !== expected)
    gaps.push(`The headline should be ${expected} by its facets.`);
  const answered = outcome.criteria.filter(({ answer }) => answer !== 'UNKNOWN').length;
  const contrary = outcome.criteria.filter((criterion) => criterion.contrary).length;
  const numbers = [answered, outcome.criteria.length, contrary].join();
  if ([outcome.answered, outcome.criteriaCount, outcome.contraryCount].join() !== numbers) {
    gaps.push('The numbers of the cell are not those of its criteria.');
  }
  const { detail } = found;
  if ([detail.answered, detail.criteria, detail.contrary].join() !== numbers) {
    gaps.push('The step of the headline counts otherwise than the cell.');
  }
  if (outcome.facets.some(({ facet, status }) => detail[facet] !== status)) {
    gaps.push('The step of the headline names other facets than the cell.');
  }
  if (outcome.complete !== (answered === outcome.criteria.length)) gaps.push('Whether it is complete does not follow.');
  return gaps;
}

function explainContested(outcome: CellOutcome): string[] {
  const steps = outcome.trace.filter((one) => one.rule === 6);
  const gaps = steps.length > 0 === outcome.contested ? [] : ['Whether it is contested does not follow.'];
  const mixed = outcome.criteria.filter(({ answer }) => answer === 'MIXED').map(({ criterion }) => criterion);
  const said = steps.filter(({ clause }) => clause === 'mixed-contested').map(({ subject }) => subject);
  return mixed.join() === said.join() ? gaps : [...gaps, 'The MIXED answers are not those that contest it.'];
}

/**
 * Whether the trace alone leads to the outcome: every answer, facet, headline, confidence and contest has its steps, and
 * each follows from the ones before. Looks at no facts (that is what `replay` does), so anyone can check it.
 */
export function explains(outcome: CellOutcome, method: Method = METHOD_1_0): Explanation {
  const gaps = [
    ...explainAnswers(outcome),
    ...explainFacets(outcome, method),
    ...explainHeadline(outcome),
    ...explainConfidence(outcome),
    ...explainContested(outcome),
  ];
  return { explained: gaps.length === 0, gaps };
}
