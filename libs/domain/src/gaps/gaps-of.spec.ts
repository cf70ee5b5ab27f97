import fc from 'fast-check';
import { addMonths } from '../dates/day.js';
import { deriveCell } from '../status/derive-cell.js';
import { areIndependent } from '../status/independence.js';
import type { ItemFact } from '../status/facts.js';
import { METHOD_1_0 } from '../status/method.js';
import { isFirm } from '../status/strength.js';
import { aQuestion } from '../status/testing/arbitraries.js';
import { GAP_CODES, GAP_WEIGHTS, gapsOf, singleSourceCount, type GapFacts } from './gaps-of.js';

const WHOLE: GapFacts = {
  ...{ status: 'MET', confidence: 'HIGH', contested: false, stale: false, answered: 4, criteriaCount: 4 },
  ...{ evidenceCount: 6, singleSource: 0, newest: addMonths('2026-11-24' as never, -2), reviewDue: false },
};
const codes = (change: Partial<GapFacts>): string[] => gapsOf({ ...WHOLE, ...change }).reasons.map(({ code }) => code);

describe('the gaps of a cell', () => {
  it('are none where every question is answered from two sides', () => {
    expect(gapsOf(WHOLE)).toEqual({ reasons: [], rank: 0 });
  });

  it.each<[string, Partial<GapFacts>, string[]]>([
    ['nobody looked', { status: 'NOT_ASSESSED', confidence: null, answered: 0, evidenceCount: 0 }, ['NOT_ASSESSED']],
    ['somebody looked', { status: 'NO_EVIDENCE', confidence: null, answered: 0, evidenceCount: 0 }, ['UNANSWERED']],
    ['weak items only', { status: 'NOT_ASSESSED', confidence: null, answered: 0 }, ['WEAK_ONLY', 'UNANSWERED']],
    ['in part answered', { answered: 3 }, ['UNANSWERED']],
    ['old', { stale: true }, ['STALE']],
    ['one source', { singleSource: 2 }, ['SINGLE_SOURCE']],
    ['contested and unsure', { contested: true, confidence: 'LOW' }, ['CONTESTED', 'LOW_CONFIDENCE']],
    ['a lapsed decision', { reviewDue: true }, ['REVIEW_DUE']],
    ['not applicable', { status: 'NOT_APPLICABLE', confidence: null, answered: 0, evidenceCount: 0 }, []],
    ['its parts vary', { status: 'VARIES', confidence: null, answered: 0, evidenceCount: 0 }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('carry the numbers of their sentences', () => {
    expect(gapsOf({ ...WHOLE, answered: 1, singleSource: 1 }).reasons).toEqual([
      { code: 'SINGLE_SOURCE', count: 1, of: 1, day: null },
      { code: 'UNANSWERED', count: 3, of: 4, day: null },
    ]);
    expect(gapsOf({ ...WHOLE, stale: true }).reasons[0]).toMatchObject({ code: 'STALE', day: WHOLE.newest });
  });

  it('rank what may mislead before what is missing', () => {
    const weights = GAP_CODES.map((code) => GAP_WEIGHTS[code]);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const unseen = gapsOf({ ...WHOLE, status: 'NOT_ASSESSED', confidence: null, answered: 0, evidenceCount: 0 });
    expect(gapsOf({ ...WHOLE, stale: true }).rank).toBeGreaterThan(unseen.rank);
  });
});

describe('answers from one source', () => {
  it('are those of which no two deciding items are independent', () => {
    let alone = 0;
    fc.assert(
      fc.property(aQuestion, (question) => {
        const outcome = deriveCell(question);
        const items = new Map(question.facts.items.map((item) => [item.id, item]));
        const expected = outcome.criteria.filter(({ answer, links }) => {
          if (answer === 'UNKNOWN' || answer === 'MIXED') return false;
          if (answer === 'CLAIMED') return true;
          const deciding = links.filter(({ part }) => part === 'DECIDES').map(({ item }) => items.get(item)!);
          const pairs = deciding.flatMap((one, at) =>
            deciding.slice(at + 1).flatMap((other) => (areIndependent(one, other, METHOD_1_0) ? [[one, other]] : [])),
          );
          // A firm item that repeats all others leaves them unheard: the answer rests on it.
          const firm = (item: ItemFact): boolean => isFirm(item, METHOD_1_0);
          return pairs.length === 0 || (deciding.some(firm) && !pairs.flat().some(firm));
        });
        expect(singleSourceCount(outcome)).toBe(expected.length);
        alone += expected.length;
      }),
      { numRuns: 500 },
    );
    expect(alone).toBeGreaterThan(100);
  });
});
