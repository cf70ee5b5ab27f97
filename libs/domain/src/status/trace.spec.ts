import { questionOf } from './cases/case-facts.js';
import type { CaseFacts } from './cases/case.js';
import { CLAUSES } from './clauses.js';
import { deriveCell } from './derive-cell.js';
import type { CellOutcome } from './outcome.js';

const derive = (facts: CaseFacts): CellOutcome => deriveCell(questionOf(facts, '2026-11-24'));
const stepsOf = (outcome: CellOutcome, subject: string, rule?: number) =>
  outcome.trace.filter((one) => one.subject === subject && (rule === undefined || one.rule === rule));

describe('the trace', () => {
  it('says how many items are on show where none is strong enough, each once, with which they are', () => {
    const outcome = derive({
      criteria: { a: 'PRACTICE', b: 'PRACTICE' },
      items: {
        post: { grade: 'E3', observed: 2026, says: { a: 'contradicts', b: 'contradicts' } },
        report: { observed: 2026, says: { b: 'context' } },
        plan: { observed: 2027, says: { a: 'supports' } },
      },
    });
    expect(stepsOf(outcome, 'PRACTICE')).toEqual([
      {
        rule: 3,
        clause: 'unsearched-not-assessed',
        subject: 'PRACTICE',
        outcome: 'NOT_ASSESSED',
        items: ['post', 'report'],
        detail: { yes: 0, no: 0, mixed: 0, claimed: 0, unknown: 2, contrary: 0, weak: 2 },
      },
    ]);
    expect(stepsOf(outcome, 'a', 1)).toEqual([
      { rule: 1, clause: 'as-of-day', subject: 'a', outcome: 'NOT_YET', items: ['plan'], detail: {} },
    ]);
  });

  it('leads from the items to the answer, the age and the headline', () => {
    const outcome = derive({
      criteria: { a: 'PRACTICE', b: 'LAW' },
      items: {
        one: { grade: 'B2', observed: '2023-05-02', says: { a: 'contradicts' } },
        two: { grade: 'C3', observed: '2022-01-01', says: { a: 'contradicts' } },
        act: {
          publisherKind: 'OFFICIAL_GAZETTE',
          grade: 'A1',
          inForceFrom: 2003,
          checked: 2026,
          says: { b: 'supports' },
        },
      },
    });
    const said = outcome.trace.map(
      (one) => `${one.rule} ${one.clause} ${one.subject} ${one.outcome} ${one.items.join('+')}`,
    );
    expect(said).toEqual([
      '2 contradicts-no a NO one+two',
      '2 supports-yes b YES act',
      '3 all-yes-met LAW MET ',
      '3 some-no PRACTICE NOT_MET ',
      '4 weakest-facet cell NOT_MET ',
      '5 high-two-publishers a HIGH one+two',
      '5 age-step a MEDIUM one',
      '5 medium-one-firm b MEDIUM act',
      '5 facet-lowest LAW MEDIUM ',
      '5 facet-lowest PRACTICE MEDIUM ',
      '5 headline-lowest cell MEDIUM ',
    ]);
    expect(stepsOf(outcome, 'a', 5)[1]!.detail).toEqual({ months: 24, newest: '2023-05-02' });
    expect(stepsOf(outcome, 'cell', 5)[0]!.detail).toEqual({ PRACTICE: 'MEDIUM' });
    expect(stepsOf(outcome, 'cell', 4)[0]!.detail).toEqual({
      answered: 2,
      criteria: 2,
      contrary: 0,
      LAW: 'MET',
      PRACTICE: 'NOT_MET',
    });
  });

  it('names clauses of the method alone', () => {
    const known = CLAUSES.map(({ id }) => id as string);
    const outcome = derive({
      searched: true,
      positions: ['MET'],
      criteria: { a: 'PRACTICE', b: 'LAW', c: 'PRACTICE', d: 'IMPLEMENTATION', e: 'LAW' },
      items: {
        one: { observed: 2026, says: { a: 'supports', b: 'contradicts', c: 'contradicts' } },
        two: { observed: 2010, says: { a: 'contradicts', b: 'supports' } },
        post: { grade: 'F6', observed: 2026, says: { a: 'supports' } },
        report: { publisherKind: 'STATE_REPORT', observed: 2026, says: { a: 'supports', d: 'supports' } },
        act: { publisherKind: 'COURT', grade: 'A1', inForceFrom: 2003, inForceTo: 2020, says: { b: 'supports' } },
      },
    });
    expect(outcome.trace.length).toBeGreaterThan(15);
    for (const { clause } of outcome.trace) expect(known).toContain(clause);
  });
});

describe('facts that do not hold together', () => {
  const question = questionOf({ criteria: { a: 'LAW' }, items: { one: { says: { a: 'supports' } } } }, '2026-11-24');

  it('are refused by name', () => {
    const { facts, day } = question;
    const link = facts.links[0]!;
    const withLink = (change: object) => ({ day, facts: { ...facts, links: [{ ...link, ...change }] } });
    expect(() => deriveCell(withLink({ item: 'gone' }))).toThrow('Link one.a names gone, no item of the facts.');
    expect(() => deriveCell(withLink({ criterion: 'z' }))).toThrow('Link one.a names z, no criterion of the cell.');
  });
});
