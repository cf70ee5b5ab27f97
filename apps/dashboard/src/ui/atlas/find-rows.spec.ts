import { describe, expect, it } from '@jest/globals';
import { smallAtlas } from '../testing/small-atlas.js';
import { findRows } from './find-rows.js';
import { readAtlas } from './read-atlas.js';
import { stripOfRow } from './strip-of-row.js';

const { rows, areas, byCode, columns } = readAtlas(smallAtlas);
const found = (text: string) => findRows(rows, text).map(({ code }) => code);

describe('finding a place', () => {
  it('finds by name, alias and code, accents and case aside', () => {
    expect(found('cote')).toEqual(['CI']);
    expect(found('ivory')).toEqual(['CI']);
    expect(found('CABA')).toEqual(['AR-C']);
    expect(found('no')).toEqual(['NO', 'AR-C']);
  });

  it('puts an exact code first, then names that begin with the text', () => {
    expect(found('ar')[0]).toBe('AR');
    expect(found('a')[0]).toBe('AR');
  });

  it('finds nothing for nothing, and takes signs as text', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('.*')).toEqual([]);
    expect(found('[')).toEqual([]);
  });
});

describe('reading the atlas', () => {
  it('orders areas and columns as the standard does', () => {
    expect(areas.map(({ code }) => code)).toEqual(['CRM', 'VIO']);
    expect(columns.map(({ code, index }) => [code, index])).toEqual([
      ['CRM-1', 0],
      ['CRM-2', 1],
      ['VIO-1', 2],
      ['VIO-2', 3],
    ]);
  });

  it('draws a strip by area with confidence and the contested mark', () => {
    const norway = byCode.get('NO');
    expect(norway && stripOfRow(norway, areas)).toEqual([
      [
        { letter: 'C', confidence: 'l', contested: true },
        { letter: 'U', confidence: '-', contested: false },
      ],
      [
        { letter: 'P', confidence: 'm', contested: false },
        { letter: 'X', confidence: '-', contested: false },
      ],
    ]);
  });
});
