import { FACETS, type Confidence, type Facet, type Status } from '../vocabulary/vocabulary.js';
import { addMonths, compareDays } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { ageLimit, isOld, latest } from './age.js';
import type { Answered } from './answer.js';
import { capAt, gradeAnswer, highest, lowest, stepLower } from './confidence.js';
import type { FacetReading } from './facet.js';
import { isGraded } from './headline.js';
import type { Method } from './method.js';
import type { TraceStep } from './outcome.js';
import { step } from './trace.js';

/** Rule 5 for one criterion. */
export interface Certainty {
  confidence: Confidence | null;
  steps: TraceStep[];
}

/** The day from which the age of the answer runs: of its newest item, not cut at the day asked for. */
export function newestOf(answered: readonly Answered[], method: Method): Day | null {
  const days = answered.flatMap(({ basis }) => basis.map((reading) => reading.ageFrom));
  if (method.clauses['age-newest']) return latest(days);
  return days.includes(null) ? null : (([...days] as Day[]).sort(compareDays)[0] ?? null);
}

/** Rule 5: the confidence of one answer, age included. */
export function certaintyOf(answered: Answered, day: Day, method: Method): Certainty {
  if (answered.answer === 'UNKNOWN') return { confidence: null, steps: [] };
  const { code, facet } = answered.criterion;
  const items = answered.basis.map((reading) => reading.item.id);
  const [grade, clause] = gradeAnswer(answered.answer, answered.basis, method);
  const months = ageLimit(facet, method);
  const from = newestOf([answered], method);
  const age: TraceStep['detail'] = from === null ? { months } : { months, newest: from };
  const steps = [step(5, clause, code, grade, items, age)];
  if (!method.clauses['age-step'] || !isOld(from, months, day)) return { confidence: grade, steps };
  let confidence = stepLower(grade);
  if (!method.clauses['age-once'] && (from === null || addMonths(from, 2 * months) < day)) {
    confidence = stepLower(confidence);
  }
  const newest = answered.basis.filter((reading) => reading.ageFrom === from).map((reading) => reading.item.id);
  steps.push(step(5, 'age-step', code, confidence, newest, age));
  return { confidence, steps };
}

/** Rule 5: the confidence of the headline from the facets that give it, then the caps; null where the status is empty. */
export function headlineCertainty(
  status: Status,
  facets: readonly FacetReading[],
  byFacet: ReadonlyMap<Facet, Confidence | null>,
  counts: { answered: number; firmAnswers: number; criteria: number; contestedByPosition: boolean },
  method: Method,
): Certainty {
  const on = method.clauses;
  if (!isGraded(status)) return { confidence: null, steps: [] };
  const graded = facets.filter((facet) => isGraded(facet.status));
  const giving = on['headline-giving-only'] ? graded.filter((facet) => facet.status === status) : graded;
  const grades = giving.map((facet) => byFacet.get(facet.facet) ?? null);
  let confidence = (on['headline-lowest'] ? lowest(grades) : highest(grades)) ?? 'LOW';
  const detail: TraceStep['detail'] = {};
  for (const facet of FACETS)
    if (giving.some((one) => one.facet === facet)) detail[facet] = byFacet.get(facet) ?? 'LOW';
  const steps = [step(5, 'headline-lowest', 'cell', confidence, [], detail)];
  const cap = (clause: 'cap-unanswered' | 'cap-under-half', at: Confidence, applies: boolean): void => {
    if (!on[clause] || !applies || capAt(confidence, at) === confidence) return;
    confidence = at;
    steps.push(step(5, clause, 'cell', at, [], { answered: counts.answered, criteria: counts.criteria }));
  };
  const answers = on['mixed-claimed-answers'] ? counts.answered : counts.firmAnswers;
  cap('cap-unanswered', 'MEDIUM', answers < counts.criteria);
  cap('cap-under-half', 'LOW', answers * 2 < counts.criteria);
  if (!on['positions-no-confidence'] && counts.contestedByPosition) confidence = stepLower(confidence);
  return { confidence, steps };
}

/** Whether the newest deciding item of a facet that gives the headline is over the limit of age. */
export function isStale(
  status: Status,
  facets: readonly FacetReading[],
  answers: readonly Answered[],
  day: Day,
  method: Method,
): boolean {
  if (!isGraded(status)) return false;
  return facets.some(({ facet, status: own }) => {
    if (own !== status) return false;
    const answered = answers.filter(({ criterion, answer }) => criterion.facet === facet && answer !== 'UNKNOWN');
    return isOld(newestOf(answered, method), ageLimit(facet, method), day);
  });
}
