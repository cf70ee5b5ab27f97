import { carriedObligation, checkBeside, checkPair, unspoken, type CrosswalkPair } from '../index.js';
import type { Standard } from './standard.js';

const sides = {
  from: { code: 'OLD-1', obligations: new Set(['A-1', 'A-2', 'A-3']) },
  to: { code: 'NEW-1', obligations: new Set(['B-1', 'B-2', 'B-3']) },
};
const pair = (from: string | null, to: string | null, relation: CrosswalkPair['relation']): CrosswalkPair => {
  return { from, to, relation, note: null };
};
const codes = (problems: { code: string; field: string }[]) => problems.map(({ code, field }) => `${code} ${field}`);

describe('a pair of a crosswalk', () => {
  it.each<[string, CrosswalkPair, string[]]>([
    ['names what exists', pair('A-1', 'B-1', 'BROADER'), []],
    ['declares what is new', pair(null, 'B-1', 'NEW'), []],
    ['declares what was dropped', pair('A-1', null, 'DROPPED'), []],
    ['names an obligation that the later lacks', pair('A-1', 'B-9', 'PARTIAL'), ['UNKNOWN_OBLIGATION to']],
    ['names one that neither has', pair('A-9', 'B-9', 'PARTIAL'), ['UNKNOWN_OBLIGATION from', 'UNKNOWN_OBLIGATION to']],
    ['is new and has a forerunner', pair('A-1', 'B-1', 'NEW'), ['CROSSWALK_SIDE from']],
    ['is dropped and has a successor', pair('A-1', 'B-1', 'DROPPED'), ['CROSSWALK_SIDE to']],
    ['lacks a side', pair(null, 'B-1', 'NARROWER'), ['CROSSWALK_SIDE from']],
    ['lacks both sides', pair(null, null, 'NEW'), ['CROSSWALK_SIDE to']],
  ])('%s', (_what, given, problems) => {
    expect(codes(checkPair(given, sides))).toEqual(problems);
  });

  it.each<[string, CrosswalkPair, CrosswalkPair[], string[]]>([
    ['a second link of one obligation', pair('A-1', 'B-2', 'PARTIAL'), [pair('A-1', 'B-1', 'BROADER')], []],
    ['the same pair again', pair('A-1', 'B-1', 'PARTIAL'), [pair('A-1', 'B-1', 'BROADER')], ['CROSSWALK_TWICE to']],
    [
      'a second equal',
      pair('A-1', 'B-2', 'EQUIVALENT'),
      [pair('A-1', 'B-1', 'EQUIVALENT')],
      ['CROSSWALK_NOT_ALONE relation'],
    ],
    ['new, and linked before', pair(null, 'B-1', 'NEW'), [pair('A-1', 'B-1', 'BROADER')], ['CROSSWALK_NOT_ALONE to']],
    ['linked, and new before', pair('A-1', 'B-1', 'BROADER'), [pair(null, 'B-1', 'NEW')], ['CROSSWALK_NOT_ALONE to']],
    ['dropped before', pair('A-1', 'B-1', 'PARTIAL'), [pair('A-1', null, 'DROPPED')], ['CROSSWALK_NOT_ALONE from']],
    ['two that are new', pair(null, 'B-2', 'NEW'), [pair(null, 'B-1', 'NEW')], []],
  ])('beside others: %s', (_what, given, others, problems) => {
    expect(codes(checkBeside(given, others))).toEqual(problems);
  });

  it('leaves no obligation unspoken of', () => {
    expect(unspoken([pair('A-1', 'B-1', 'PARTIAL'), pair('A-2', null, 'DROPPED')], sides)).toEqual({
      from: ['A-3'],
      to: ['B-2', 'B-3'],
    });
  });
});

describe('what a standard without criteria shows', () => {
  const links = [
    { ...pair('A-1', 'B-1', 'EQUIVALENT'), fromStandard: 'OLD-1', toStandard: 'NEW-1' },
    { ...pair('A-2', 'B-2', 'BROADER'), fromStandard: 'OLD-1', toStandard: 'NEW-1' },
  ];
  const [older, newer] = [{ code: 'OLD-1' } as Standard, { code: 'NEW-1' } as Standard];

  it('is the status of its equal, and of nothing else', () => {
    expect(carriedObligation(newer, { code: 'B-1', criteria: [] }, links)).toEqual({
      standard: 'OLD-1',
      obligation: 'A-1',
    });
    expect(carriedObligation(newer, { code: 'B-2', criteria: [] }, links)).toBeNull();
    expect(carriedObligation(older, { code: 'A-1', criteria: [] }, links)?.obligation).toBe('B-1');
  });

  it('is never put in the place of what can be assessed for itself', () => {
    expect(carriedObligation(newer, { code: 'B-1', criteria: [{}] }, links)).toBeNull();
  });
});
