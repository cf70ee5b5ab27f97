import fc from 'fast-check';
import { addMonths, parseDay } from '../dates/day.js';
import type { AssessmentFact, CellFacts } from './facts.js';
import { seenProposal } from './assessment.js';
import { deriveCell } from './derive-cell.js';
import { judge, judgeOver, type Judged } from './judge.js';
import { segmentOn, timelineOf, timelineOver, type PartTimeline } from './timeline.js';
import { aDay, aQuestion } from './testing/arbitraries.js';

const RUNS = { numRuns: 500 };

/** A cell as it stands, without the day asked for and what only that day moves. */
const stands = ({ outcome, ...rest }: Judged) => {
  const { day: _, newest: __, ...lasting } = outcome;
  return { ...rest, outcome: lasting };
};

/** Facts with up to two decisions: one that confirms what stood on its day, one that overrides it. */
const judgedFacts: fc.Arbitrary<CellFacts> = fc
  .tuple(aQuestion, fc.array(fc.tuple(aDay, fc.boolean()), { maxLength: 2 }))
  .map(([{ facts }, decisions]) => ({
    ...facts,
    assessments: decisions.map(([asOf, confirms], index): AssessmentFact => {
      const seen = seenProposal(deriveCell({ facts, day: asOf }));
      return {
        id: `a${index}`,
        kind: confirms ? 'CONFIRM' : 'OVERRIDE',
        status: confirms ? seen.status : 'PARTLY_MET',
        confidence: confirms ? null : 'MEDIUM',
        decidedBy: null,
        seen,
        asOf,
        direction: 'STEADY',
      };
    }),
  }));

describe('timelineOf', () => {
  it('says of every day what judging on that day says', () => {
    fc.assert(
      fc.property(judgedFacts, aDay, (facts, day) => {
        const timeline = timelineOf(facts);
        expect(stands(segmentOn(timeline, day).stands)).toEqual(stands(judge(facts, day)));
      }),
      { numRuns: 2000 },
    );
  });

  it('starts without a beginning and goes forward', () => {
    fc.assert(
      fc.property(judgedFacts, (facts) => {
        const [first, ...rest] = timelineOf(facts).map(({ from }) => from);
        expect(first).toBeNull();
        expect([...rest].sort()).toEqual(rest);
        expect(new Set(rest).size).toBe(rest.length);
      }),
      RUNS,
    );
  });

  it('holds what people decided from the day for which they decided', () => {
    const [before, day] = ['2025-12-31', '2026-01-01'].map((text) => parseDay(text)!);
    const facts: CellFacts = {
      jurisdiction: 'ZZ',
      state: 'ZZ',
      obligation: 'OBL-1',
      criteria: [{ code: 'a', facet: 'LAW', noIsContrary: false }],
      items: [],
      links: [],
      positions: [{ id: 'p', value: 'MET', from: null, until: null }],
      searches: [{ id: 's', on: null }],
      assessments: [
        {
          id: 'x',
          kind: 'OVERRIDE',
          status: 'NOT_MET',
          confidence: 'LOW',
          decidedBy: null,
          seen: { methodVersion: '1.0', status: 'NO_EVIDENCE', answers: { a: 'UNKNOWN' } },
          asOf: day!,
          direction: 'WORSENING',
        },
      ],
    };
    expect(judge(facts, before!)).toMatchObject({
      basis: 'PROPOSED',
      direction: null,
      outcome: { status: 'NO_EVIDENCE' },
    });
    expect(judge(facts, day!)).toMatchObject({
      basis: 'ASSESSED',
      direction: 'WORSENING',
      assessment: 'x',
      outcome: { status: 'NOT_MET', confidence: 'LOW', contested: true },
    });
  });
});

describe('timelineOver', () => {
  it('says of every day what rolling up on that day says', () => {
    const aPart: fc.Arbitrary<PartTimeline> = fc
      .tuple(fc.constantFrom('ZZ-A', 'ZZ-B', 'ZZ-C'), fc.uniqueArray(aDay, { maxLength: 3 }), fc.nat())
      .map(([jurisdiction, days, pick]) => ({
        jurisdiction,
        segments: [null, ...days.sort()].map((from, index) => {
          const status = (['NOT_ASSESSED', 'MET', 'NOT_MET', 'NOT_APPLICABLE'] as const)[(pick + index) % 4]!;
          return { from, status, confidence: status === 'MET' ? ('HIGH' as const) : null };
        }),
      }));
    const parts = fc.uniqueArray(aPart, { maxLength: 3, selector: ({ jurisdiction }) => jurisdiction });
    fc.assert(
      fc.property(judgedFacts, parts, fc.boolean(), aDay, (facts, cells, complete, day) => {
        const over = segmentOn(timelineOver(timelineOf(facts), facts, { cells, complete }), day).stands;
        const then = cells.map(({ jurisdiction, segments }) => ({ jurisdiction, ...segmentOn(segments, day) }));
        const onDay = then.map(({ jurisdiction, status, confidence }) => ({ jurisdiction, status, confidence }));
        const expected = judgeOver(judge(facts, day), facts, { cells: onDay, complete });
        expect(stands(over)).toEqual(stands(expected));
        expect(over.rolled).toEqual(expected.rolled);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a cell without parts as it is', () => {
    fc.assert(
      fc.property(judgedFacts, aDay, fc.nat({ max: 600 }), (facts, start, months) => {
        const day = addMonths(start, months);
        const own = timelineOf(facts);
        const { rolled, ...over } = segmentOn(timelineOver(own, facts, null), day).stands;
        expect(rolled).toBeNull();
        expect(over).toEqual(segmentOn(own, day).stands);
      }),
      RUNS,
    );
  });
});
