import type { Day } from '../dates/partial-date.js';
import { FACETS, type Confidence, type Facet } from '../vocabulary/vocabulary.js';
import { ageLimit, cutAt, isOld } from './age.js';
import { answerCriterion, type Answered } from './answer.js';
import { certaintyOf, headlineCertainty, isStale, newestOf } from './certainty.js';
import { highest, lowest } from './confidence.js';
import { contest, contestingPositions } from './contested.js';
import { isContrary, readFacet } from './facet.js';
import type { Question } from './facts.js';
import { readHeadline } from './headline.js';
import { METHOD_1_0, type Method } from './method.js';
import { nextChange } from './next-change.js';
import { nextRecordDay, positionsOn, searchedBy } from './on-the-day.js';
import type { CellOutcome, TraceStep } from './outcome.js';
import { prepare, type Prepared } from './prepare.js';
import { readLinks } from './reading.js';
import { step } from './trace.js';

const earliest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

function answerAll(prepared: Prepared, day: Day): Answered[] {
  const { method } = prepared;
  const answers = readLinks(prepared, day).map(({ criterion, readings }) =>
    answerCriterion(criterion, readings, method),
  );
  if (method.clauses['age-never-status']) return answers;
  // Without that sentence what is over the limit of age would answer nothing.
  return answers.map((answered) => {
    const old = isOld(newestOf([answered], method), ageLimit(answered.criterion.facet, method), day);
    return old ? { ...answered, answer: 'UNKNOWN', basis: [] } : answered;
  });
}

/**
 * Derives one cell by the method: rules 1 to 6, from the facts as of the day and nothing else. Criteria come by code,
 * facets in the order of FACETS. The same question and method give the same outcome, whatever the order of the facts.
 * Throws where a link names an item or a criterion that the facts do not hold.
 */
export function deriveCell(question: Question, method: Method = METHOD_1_0): CellOutcome {
  return derivePrepared(prepare(question, method), question.day);
}

/** `deriveCell` for facts that are read already: for asking for many days. */
export function derivePrepared(prepared: Prepared, day: Day): CellOutcome {
  const { facts, method } = prepared;
  const on = method.clauses;
  const answers = answerAll(prepared, day);
  const certain = answers.map((answered) => certaintyOf(answered, day, method));
  const searched = searchedBy(facts, day, method);
  const positions = positionsOn(facts, day, method);
  const facets = FACETS.flatMap((facet) => readFacet(facet, answers, searched, method) ?? []);
  const headline = readHeadline(facets, searched, method);
  const { status } = headline;

  const byFacet = new Map<Facet, Confidence | null>();
  const facetSteps: TraceStep[] = [];
  for (const { facet, answered } of facets) {
    const own = certain.filter((_, index) => answers[index]!.criterion.facet === facet).map((one) => one.confidence);
    const confidence = on['facet-lowest'] ? lowest(own) : highest(own);
    byFacet.set(facet, confidence);
    if (confidence !== null) facetSteps.push(step(5, 'facet-lowest', facet, confidence, [], { answered }));
  }

  const answeredCount = answers.filter(({ answer }) => answer !== 'UNKNOWN').length;
  const counts = {
    answered: answeredCount,
    firmAnswers: answers.filter(({ answer }) => answer === 'YES' || answer === 'NO').length,
    criteria: answers.length,
    contestedByPosition: contestingPositions(positions, status, method).length > 0,
  };
  const overall = headlineCertainty(status, facets, byFacet, counts, method);
  const contested = contest(answers, positions, status, method);

  return {
    methodVersion: method.version,
    day,
    status,
    confidence: overall.confidence,
    contested: contested.length > 0,
    complete: on.complete ? answeredCount === answers.length : true,
    answered: on['answered-count'] ? answeredCount : 0,
    criteriaCount: answers.length,
    contraryCount: on['contrary-count'] ? answers.filter(isContrary).length : 0,
    stale: isStale(status, facets, answers, day, method),
    newest: cutAt(newestOf(answers, method), day),
    facets: facets.map(({ facet, status, answered, criteria, contrary }) => {
      return { facet, status, confidence: byFacet.get(facet) ?? null, answered, criteria, contrary };
    }),
    criteria: answers.map((answered, index) => ({
      criterion: answered.criterion.code,
      facet: answered.criterion.facet,
      answer: answered.answer,
      confidence: certain[index]!.confidence,
      contrary: isContrary(answered),
      links: answered.readings.map(({ link, item, part }) => ({ link: link.id, item: item.id, part })),
    })),
    trace: [
      ...answers.flatMap(({ steps }) => steps),
      ...facets.map((facet) => facet.step),
      headline.step,
      ...certain.flatMap(({ steps }) => steps),
      ...facetSteps,
      ...overall.steps,
      ...contested,
    ],
    nextChange: earliest(nextChange(answers, day, method), nextRecordDay(facts, day)),
  };
}
