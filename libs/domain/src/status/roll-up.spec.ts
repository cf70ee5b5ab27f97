import fc from 'fast-check';
import { CONFIDENCES, STATUSES } from '../vocabulary/vocabulary.js';
import { isAssessed, rollUp, type PartCell, type RollUpQuestion } from './roll-up.js';

const somePart: fc.Arbitrary<Omit<PartCell, 'jurisdiction'>> = fc.record({
  status: fc.constantFrom(...STATUSES),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  level: fc.constantFrom('PART', 'PART', 'TERRITORY'),
});

const someQuestion: fc.Arbitrary<RollUpQuestion> = fc.record({
  own: fc.record({
    status: fc.constantFrom('NOT_ASSESSED', 'NO_EVIDENCE', 'MET', 'CONTRARY'),
    confidence: fc.constant(null),
  }),
  ownAnswered: fc.constantFrom(0, 0, 2),
  parts: fc
    .array(somePart, { maxLength: 6 })
    .map((parts) => parts.map((part, at) => ({ ...part, jurisdiction: `ZZ-${at}` }))),
  partsComplete: fc.boolean(),
});

describe('rollUp', () => {
  it('gives the same whatever the order of the parts', () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        expect(rollUp({ ...question, parts: [...question.parts].reverse() })).toEqual(rollUp(question));
      }),
    );
  });

  it('shows its own status, VARIES, or one that every part has: never one between', () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        const { own, parts } = question;
        const rolled = rollUp(question);
        const counted = parts.filter(({ level, status }) => level === 'PART' && status !== 'NOT_APPLICABLE');
        if (rolled.shows === 'OWN') expect(rolled.status).toBe(own.status);
        if (rolled.shows === 'VARIES') {
          expect(rolled).toMatchObject({ status: 'VARIES', confidence: null });
          expect(new Set(counted.map(({ status }) => status).filter(isAssessed)).size).toBeGreaterThan(1);
        }
        if (rolled.shows === 'SHARED') {
          expect(question.partsComplete).toBe(true);
          expect(counted.every(({ status }) => status === rolled.status)).toBe(true);
        }
        if (question.ownAnswered > 0) expect(rolled.shows).toBe('OWN');
      }),
      { numRuns: 1000 },
    );
  });

  it('counts every part once, with a denominator', () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        const { parts, spread, notAssessed, pointers } = rollUp(question);
        expect(Object.values(spread).reduce((sum, count) => sum + count, 0)).toBe(parts);
        expect(notAssessed + pointers.length).toBe(parts);
        expect(pointers.every(({ status }) => isAssessed(status))).toBe(true);
      }),
    );
  });
});
