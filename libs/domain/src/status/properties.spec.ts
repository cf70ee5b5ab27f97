import fc from 'fast-check';
import { addMonths, dayAfter, parseDay } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { CLAUSES } from './clauses.js';
import { deriveCell } from './derive-cell.js';
import { explains } from './explains.js';
import type { ItemFact, Question } from './facts.js';
import { METHOD_1_0, withoutClause } from './method.js';
import type { CellOutcome } from './outcome.js';
import { replay } from './replay.js';
import { aDay, aQuestion, aQuestionAndItem, withItem } from './testing/arbitraries.js';

const RUNS = { numRuns: 400 };

const answersOf = (outcome: CellOutcome): Record<string, string> =>
  Object.fromEntries(outcome.criteria.map(({ criterion, answer }) => [criterion, answer]));

/** All that readers act on, without how many items are on show. */
const decided = (outcome: CellOutcome) => ({
  status: outcome.status,
  confidence: outcome.confidence,
  contested: outcome.contested,
  stale: outcome.stale,
  newest: outcome.newest,
  facets: outcome.facets,
  answers: outcome.criteria.map(({ criterion, answer, confidence }) => ({ criterion, answer, confidence })),
});

/** The outcome without the day asked for, and without the newest day where that is the day asked for. */
const timeless = ({ day, newest, ...rest }: CellOutcome) => ({ ...rest, newest: newest === day ? 'today' : newest });

describe('the rules', () => {
  it('never lower an answer from YES for more supporting evidence', () => {
    let held = 0;
    fc.assert(
      fc.property(aQuestionAndItem(['SUPPORTS']), ({ question, item, links }) => {
        const before = answersOf(deriveCell(question));
        const after = answersOf(deriveCell(withItem(question, item, links)));
        for (const { criterion } of links) {
          if (before[criterion] !== 'YES') continue;
          held += 1;
          expect(after[criterion]).toBe('YES');
        }
      }),
      { numRuns: 2000 },
    );
    expect(held).toBeGreaterThan(50);
  });

  it('never look at the order of items, links, criteria and positions', () => {
    const shuffled = aQuestion.chain((question) => {
      const shuffle = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      const { criteria, items, links, positions } = question.facts;
      return fc
        .record({
          criteria: shuffle(criteria),
          items: shuffle(items),
          links: shuffle(links),
          positions: shuffle(positions),
        })
        .map((lists) => [question, { ...question, facts: { ...question.facts, ...lists } }] as [Question, Question]);
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => expect(deriveCell(other)).toEqual(deriveCell(one))),
      RUNS,
    );
  });

  it('never let weak evidence decide', () => {
    const weak = fc.tuple(
      aQuestionAndItem(['SUPPORTS', 'CONTRADICTS']),
      fc.oneof(
        fc.record({ reliability: fc.constantFrom('D', 'E', 'F') }),
        fc.record({ credibility: fc.constantFrom(4, 5, 6) }),
      ),
    );
    fc.assert(
      fc.property(weak, ([{ question, item, links }, grade]) => {
        const after = deriveCell(withItem(question, { ...item, ...grade } as ItemFact, links));
        expect(decided(after)).toEqual(decided(deriveCell(question)));
      }),
      { numRuns: 1000 },
    );
  });

  it('never let context decide', () => {
    fc.assert(
      fc.property(aQuestionAndItem(['CONTEXT']), ({ question, item, links }) => {
        expect(decided(deriveCell(withItem(question, item, links)))).toEqual(decided(deriveCell(question)));
      }),
      RUNS,
    );
  });

  it("let a state's own word change nothing but UNKNOWN to CLAIMED", () => {
    fc.assert(
      fc.property(aQuestionAndItem(['SUPPORTS']), ({ question, item, links }) => {
        const report = { ...item, publisherKind: 'STATE_REPORT', stateBody: 'ZZ' } as ItemFact;
        const facetOf = Object.fromEntries(question.facts.criteria.map(({ code, facet }) => [code, facet]));
        const elsewhere = links.filter(({ criterion }) => facetOf[criterion] !== 'LAW');
        const before = answersOf(deriveCell(question));
        const after = answersOf(deriveCell(withItem(question, report, elsewhere)));
        for (const [code, answer] of Object.entries(after)) {
          if (answer !== before[code]) expect([before[code], answer]).toEqual(['UNKNOWN', 'CLAIMED']);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never move a status for the mere age of evidence', () => {
    // Every date of the generators ends in 2028 at the latest, so no fact starts, ends or is replaced after that.
    const start = parseDay('2029-01-01')!;
    fc.assert(
      fc.property(aQuestion, fc.nat({ max: 600 }), ({ facts }, months) => {
        const then = deriveCell({ facts, day: start });
        const later = deriveCell({ facts, day: addMonths(start, months) });
        expect(later.status).toBe(then.status);
        expect(answersOf(later)).toEqual(answersOf(then));
        expect(later.facets.map(({ status }) => status)).toEqual(then.facets.map(({ status }) => status));
      }),
      { numRuns: 1000 },
    );
  });

  it('stay the same up to the day that nextChange names', () => {
    let waits = 0;
    fc.assert(
      fc.property(aQuestion, aDay, fc.boolean(), ({ facts, day }, other, last) => {
        const outcome = deriveCell({ facts, day });
        const { nextChange } = outcome;
        if (nextChange !== null) expect(nextChange > day).toBe(true);
        let later: Day = last && nextChange !== null ? dayBefore(nextChange) : other;
        if (nextChange === null && last) later = addMonths(parseDay('2031-01-01')!, 1);
        if (later <= day || (nextChange !== null && later >= nextChange)) return;
        waits += 1;
        const then = deriveCell({ facts, day: later });
        const moved = outcome.newest === day ? { newest: 'today' } : {};
        expect({ ...timeless(then), ...moved }).toEqual(timeless(outcome));
      }),
      { numRuns: 3000 },
    );
    expect(waits).toBeGreaterThan(300);
  });

  it('leave a trace that always explains the result', () => {
    fc.assert(
      fc.property(aQuestion, (question) => expect(explains(deriveCell(question)).gaps).toEqual([])),
      { numRuns: 2000 },
    );
  });

  it('leave no step in a trace that could be missing', () => {
    fc.assert(
      fc.property(aQuestion, fc.nat(), (question, pick) => {
        const outcome = deriveCell(question);
        const at = pick % outcome.trace.length;
        const gone = outcome.trace[at]!;
        const trace = outcome.trace.filter((_, index) => index !== at);
        // One of several reasons for which a cell is contested may be missing, and it still is.
        fc.pre(gone.clause !== 'position-contested' || !trace.some(({ rule }) => rule === 6));
        expect(explains({ ...outcome, trace }).explained).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave a result that no other status, confidence or answer could stand in for', () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        const outcome = deriveCell(question);
        const status = outcome.status === 'MET' ? 'NOT_MET' : 'MET';
        const confidence = outcome.confidence === 'HIGH' ? 'LOW' : 'HIGH';
        const [first, ...rest] = outcome.criteria;
        const answer = first!.answer === 'YES' ? 'NO' : 'YES';
        const forged = [
          { ...outcome, status },
          { ...outcome, confidence },
          { ...outcome, contested: !outcome.contested },
          { ...outcome, complete: !outcome.complete },
          { ...outcome, stale: !outcome.stale },
          { ...outcome, answered: outcome.answered + 1 },
          { ...outcome, criteria: [{ ...first!, answer }, ...rest] },
        ] as CellOutcome[];
        for (const one of forged) {
          expect(explains(one).explained).toBe(false);
          expect(replay(one, question).same).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('give the same again, also after a store has turned the keys round', () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        const kept = deriveCell(question);
        const turned = JSON.parse(JSON.stringify(kept), (_, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as CellOutcome;
        expect(replay(turned, question)).toEqual({ same: true, differences: [] });
      }),
      RUNS,
    );
  });

  it('say by name what does not come out again', () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        const kept = { ...deriveCell(question), methodVersion: '0.9' };
        expect(replay(kept, question).differences).toEqual(['methodVersion']);
      }),
      { numRuns: 50 },
    );
  });

  it('take any facts under any method, and keep counts within their bounds', () => {
    fc.assert(
      fc.property(aQuestion, fc.constantFrom(...CLAUSES), (question, { id }) => {
        const outcome = deriveCell(question, withoutClause(METHOD_1_0, id));
        expect(outcome.criteriaCount).toBe(question.facts.criteria.length);
        expect(outcome.answered).toBeLessThanOrEqual(outcome.criteriaCount);
        expect(outcome.contraryCount).toBeLessThanOrEqual(outcome.criteriaCount);
      }),
      { numRuns: 1000 },
    );
  });
});

function dayBefore(day: Day): Day {
  let one = addMonths(day, -1);
  while (dayAfter(one) < day) one = dayAfter(one);
  return one;
}
