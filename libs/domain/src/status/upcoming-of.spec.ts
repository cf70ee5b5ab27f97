import fc from 'fast-check';
import type { Day } from '../dates/partial-date.js';
import { judge } from './judge.js';
import { aQuestion } from './testing/arbitraries.js';
import { segmentOn, timelineOf } from './timeline.js';
import { upcomingOf, type HeadFrom } from './upcoming-of.js';

const TODAY = '2019-06-15' as Day;

/** Every segment of the timeline as a head, as the record of a cell keeps it. */
const standings = (facts: Parameters<typeof timelineOf>[0]): HeadFrom[] =>
  timelineOf(facts).map(({ from, stands }) => {
    return { from, status: stands.outcome.status, confidence: stands.outcome.confidence };
  });

describe('what is to come for a cell', () => {
  it('names every day on which its status turns, and what it turns to', () => {
    let told = 0;
    fc.assert(
      fc.property(aQuestion, ({ facts }) => {
        const segments = standings(facts);
        const upcoming = upcomingOf(segments, TODAY);
        for (const turn of upcoming) {
          expect(turn.day > TODAY).toBe(true);
          const after = judge(facts, turn.day).outcome;
          expect({ status: after.status, confidence: after.confidence }).toEqual(turn.after);
          expect(turn.kind === 'STATUS').toBe(turn.before.status !== turn.after.status);
        }
        const turns = upcoming.filter(({ kind }) => kind === 'STATUS');
        const path = [segmentOn(segments, TODAY).status, ...turns.map(({ after }) => after.status)];
        expect(path.at(-1)).toBe(segments.at(-1)!.status);
        expect(turns.map(({ before }) => before.status)).toEqual(path.slice(0, -1));
        told += turns.length;
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(30);
  });

  it('is nothing after the last day on which anything can turn', () => {
    fc.assert(
      fc.property(aQuestion, ({ facts }) => expect(upcomingOf(standings(facts), '2999-12-31' as Day)).toEqual([])),
      { numRuns: 50 },
    );
  });
});
