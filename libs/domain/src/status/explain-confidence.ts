import type { Day } from '../dates/partial-date.js';
import type { Confidence } from '../vocabulary/vocabulary.js';
import { cutAt, isOld, latest } from './age.js';
import { capAt, lowest, stepLower } from './confidence.js';
import { isGraded } from './headline.js';
import type { CellOutcome, TraceStep } from './outcome.js';
import { GRADE_CLAUSES } from './trace.js';

const stepsOf = (outcome: CellOutcome, subject: string): TraceStep[] =>
  outcome.trace.filter((one) => one.rule === 5 && one.subject === subject);

const newestIn = (grade: TraceStep): Day | null => (grade.detail.newest as Day | undefined) ?? null;

const gradeOf = (outcome: CellOutcome, code: string): TraceStep | undefined =>
  stepsOf(outcome, code).find((one) => GRADE_CLAUSES.includes(one.clause));

function explainGrades(outcome: CellOutcome): string[] {
  return outcome.criteria.flatMap(({ criterion: code, answer, confidence }) => {
    const steps = stepsOf(outcome, code);
    if (answer === 'UNKNOWN')
      return steps.length === 0 && confidence === null ? [] : [`${code} is UNKNOWN and graded.`];
    const [grade, age] = steps;
    if (grade === undefined || !GRADE_CLAUSES.includes(grade.clause))
      return [`The confidence of ${code} has no grade.`];
    const old = isOld(newestIn(grade), Number(grade.detail.months), outcome.day);
    const expected = old ? stepLower(grade.outcome as Confidence) : grade.outcome;
    const stepped = age === undefined ? !old : old && age.clause === 'age-step' && age.outcome === expected;
    if (steps.length > 2 || !stepped) return [`The age of ${code} is not explained.`];
    return confidence === expected ? [] : [`The confidence of ${code} should be ${expected}.`];
  });
}

function explainFacetGrades(outcome: CellOutcome): string[] {
  return outcome.facets.flatMap(({ facet, confidence }) => {
    const own = outcome.criteria.filter((criterion) => criterion.facet === facet);
    const expected = lowest(own.map((criterion) => criterion.confidence));
    const said = stepsOf(outcome, facet).map((one) => one.outcome);
    const steps = expected === null ? [] : [expected];
    return confidence === expected && said.join() === steps.join()
      ? []
      : [`The confidence of ${facet} does not follow.`];
  });
}

function explainOverall(outcome: CellOutcome): string[] {
  const steps = stepsOf(outcome, 'cell').map((one) => `${one.clause} ${one.outcome}`);
  if (!isGraded(outcome.status)) {
    return steps.length === 0 && outcome.confidence === null
      ? []
      : ['A cell without a graded status has a confidence.'];
  }
  const giving = outcome.facets.filter((facet) => facet.status === outcome.status);
  let confidence = lowest(giving.map((facet) => facet.confidence)) ?? 'LOW';
  const expected = [`headline-lowest ${confidence}`];
  const cap = (clause: string, at: Confidence, applies: boolean): void => {
    if (!applies || capAt(confidence, at) === confidence) return;
    confidence = at;
    expected.push(`${clause} ${at}`);
  };
  cap('cap-unanswered', 'MEDIUM', outcome.answered < outcome.criteriaCount);
  cap('cap-under-half', 'LOW', outcome.answered * 2 < outcome.criteriaCount);
  const follows = outcome.confidence === confidence && steps.join() === expected.join();
  return follows ? [] : [`The confidence of the cell should be ${confidence}, by ${expected.join(', then ')}.`];
}

function explainAge(outcome: CellOutcome): string[] {
  const grades = outcome.criteria.flatMap(({ criterion }) => gradeOf(outcome, criterion) ?? []);
  const newest = cutAt(latest(grades.map(newestIn)), outcome.day);
  const gaps = newest === outcome.newest ? [] : ['The newest day is not that of the deciding items.'];
  const stale =
    isGraded(outcome.status) &&
    outcome.facets.some(({ facet, status }) => {
      if (status !== outcome.status) return false;
      const own = outcome.criteria.filter((criterion) => criterion.facet === facet);
      const graded = own.flatMap(({ criterion }) => gradeOf(outcome, criterion) ?? []);
      return isOld(latest(graded.map(newestIn)), Number(graded[0]?.detail.months), outcome.day);
    });
  return stale === outcome.stale ? gaps : [...gaps, 'Whether it is stale does not follow.'];
}

/** The gaps between the steps of rule 5 and the confidences, the newest day and whether the cell is stale. */
export function explainConfidence(outcome: CellOutcome): string[] {
  return [
    ...explainGrades(outcome),
    ...explainFacetGrades(outcome),
    ...explainOverall(outcome),
    ...explainAge(outcome),
  ];
}
