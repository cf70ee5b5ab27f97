import { describe, expect, it } from '@jest/globals';
import { totalOf } from '../status/count-statuses.js';
import { splitRows } from './split-counts.js';

const rows = [
  { jurisdiction: 'NO', statuses: 'CP' },
  { jurisdiction: 'SE', statuses: 'UU' },
  { jurisdiction: 'AR', statuses: 'UX' },
  { jurisdiction: 'QQ', statuses: 'MM' },
];
const region = new Map([
  ['NO', 'europe'],
  ['SE', 'europe'],
  ['AR', 'americas'],
]);

describe('the split of rows by region', () => {
  const groups = splitRows(rows, ['americas', 'europe', 'africa'], (code) => region.get(code));

  it('keeps the order given, and regions without a row', () => {
    expect(groups.map(({ key, places }) => [key, places])).toEqual([
      ['americas', 1],
      ['europe', 2],
      ['africa', 0],
    ]);
  });

  it('counts cells by status, and places with anything assessed', () => {
    expect(groups[1]?.counts).toMatchObject({ C: 1, P: 1, U: 2, M: 0 });
    expect(groups.map(({ assessedPlaces }) => assessedPlaces)).toEqual([0, 1, 0]);
  });

  it('counts each row in one group, and a row of no listed region in none', () => {
    expect(groups.reduce((sum, { counts }) => sum + totalOf(counts), 0)).toBe(6);
  });
});
