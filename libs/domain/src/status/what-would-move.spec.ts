import fc from 'fast-check';
import { ANSWERS, FACETS, GRADED_STATUSES, type Status } from '../vocabulary/vocabulary.js';
import { choices } from './choose.js';
import { deriveCell } from './derive-cell.js';
import { gradeAnswers, type AnswerCounts } from './facet.js';
import { METHOD_1_0 } from './method.js';
import type { CellOutcome, CriterionOutcome } from './outcome.js';
import { aQuestion } from './testing/arbitraries.js';
import { MOST_SETS, whatWouldMove, type Move } from './what-would-move.js';

const rank = (status: Status): number => (GRADED_STATUSES as readonly Status[]).indexOf(status);

/** The weakest facet of the answers, by rule 3 for one facet and the order of the statuses: the long way round. */
function headline(criteria: readonly CriterionOutcome[], yes: readonly string[]): Status | null {
  const facets = FACETS.flatMap((facet) => {
    const own = criteria.filter((one) => one.facet === facet);
    const counts: AnswerCounts = { YES: 0, NO: 0, MIXED: 0, CLAIMED: 0, UNKNOWN: 0, contrary: 0 };
    for (const { criterion, answer, contrary } of own) {
      const changed = yes.includes(criterion);
      counts[changed ? 'YES' : answer] += 1;
      if (contrary && !changed) counts.contrary += 1;
    }
    return gradeAnswers(counts, METHOD_1_0)?.[0] ?? [];
  });
  return facets.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Every set of the smallest size that reaches the status, by trying all sets there are. */
function bruteForce({ criteria }: CellOutcome, target: Status): string[] {
  const open = criteria.filter(({ answer }) => answer !== 'YES').map(({ criterion }) => criterion);
  for (let size = 1; size <= open.length; size += 1) {
    const found = [...choices(open, size)].filter((set) => rank(headline(criteria, set) ?? 'VARIES') >= rank(target));
    if (found.length > 0) return found.map((set) => set.join());
  }
  return [];
}

/** An outcome with any answers, up to nine of them: the rules look at nothing else here. */
const anOutcome: fc.Arbitrary<CellOutcome> = fc
  .array(
    fc.record({ facet: fc.constantFrom(...FACETS), answer: fc.constantFrom(...ANSWERS), contrary: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((all) =>
    all.map((one, at) => ({
      ...{ criterion: `c${at}`, facet: one.facet, answer: one.answer, confidence: null, links: [] },
      contrary: one.answer === 'NO' && one.contrary,
    })),
  )
  .map((criteria) => ({ ...EMPTY, criteria, criteriaCount: criteria.length }));

const EMPTY = deriveCell({
  facts: {
    ...{ jurisdiction: 'ZZ', state: 'ZZ', obligation: 'OBL-1', criteria: [], items: [], links: [], positions: [] },
    searches: [],
    assessments: [],
  },
  day: '2026-11-24' as never,
});

const codesOf = (move: Move | null): string[] =>
  (move?.sets ?? []).map(({ steps }) => steps.map(({ criterion }) => criterion).join());

const checked = (outcome: CellOutcome, move: Move | null): void => {
  if (move === null) return;
  const all = bruteForce(outcome, move.target);
  expect(move.sets.length + move.more).toBe(all.length);
  expect(move.sets.length).toBe(Math.min(all.length, MOST_SETS));
  expect(all).toEqual(expect.arrayContaining(codesOf(move)));
  expect(new Set(codesOf(move)).size).toBe(move.sets.length);
  for (const set of move.sets) {
    const yes = set.steps.map(({ criterion }) => criterion);
    expect(headline(outcome.criteria, yes)).toBe(set.status);
    const answered = outcome.criteria.filter((one) => one.answer !== 'UNKNOWN' || yes.includes(one.criterion));
    expect(set.answered).toBe(answered.length);
    for (const { criterion, now } of set.steps)
      expect(outcome.criteria.find((one) => one.criterion === criterion)!.answer).toBe(now);
  }
};

describe('what would move a cell', () => {
  it('is every smallest set that reaches the status, and no smaller one does', () => {
    let told = 0;
    fc.assert(
      fc.property(anOutcome, (outcome) => {
        const moves = whatWouldMove(outcome);
        const now = headline(outcome.criteria, []);
        if (now !== null) expect(moves.from).toBe(now);
        expect(moves.toMet === null).toBe(now === 'MET');
        expect(moves.oneUp === null).toBe(now === 'MET');
        if (now !== null && now !== 'MET') expect(rank(moves.oneUp!.target)).toBe(rank(now) + 1);
        if (now === null) expect(moves.oneUp!.target).toBe('MET');
        checked(outcome, moves.toMet);
        checked(outcome, moves.oneUp);
        told += moves.toMet?.sets.length ?? 0;
      }),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(1000);
  });

  it('is the same whatever the order of the criteria, and changes nothing of what it is asked about', () => {
    fc.assert(
      fc.property(anOutcome, (outcome) => {
        const before = JSON.stringify(outcome);
        const turned = { ...outcome, criteria: [...outcome.criteria].reverse() };
        expect(whatWouldMove(turned)).toEqual(whatWouldMove(outcome));
        expect(JSON.stringify(outcome)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('starts from the headline that the rules give', () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        const outcome = deriveCell(question);
        expect(whatWouldMove(outcome).from).toBe(outcome.status);
      }),
      { numRuns: 300 },
    );
  });

  it('stays quick and bounded for a cell of thirty-five questions', () => {
    const criteria = Array.from({ length: 35 }, (_, at) => ({
      ...{ criterion: `c${String(at).padStart(2, '0')}`, facet: FACETS[at % 3]!, confidence: null, links: [] },
      ...{ answer: at < 30 ? ('UNKNOWN' as const) : ('NO' as const), contrary: at % 2 === 0 && at >= 30 },
    }));
    const started = performance.now();
    const { toMet, oneUp } = whatWouldMove({ ...EMPTY, criteria });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(toMet!.sets).toHaveLength(1);
    expect(toMet!.sets[0]!.steps).toHaveLength(5);
    expect(oneUp!.sets.length).toBeLessThanOrEqual(MOST_SETS);
    expect(oneUp!.more).toBeGreaterThan(0);
  });
});
