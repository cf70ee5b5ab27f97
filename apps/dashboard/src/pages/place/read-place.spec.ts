import { describe, expect, it } from '@jest/globals';
import { neighboursOf } from './neighbours-of.js';
import { stripOfPart } from './part-strip.js';
import type { PlaceArea, PlaceCell } from './place-types.js';
import { assessedFacts, assessedParts, cellsByArea, countCells } from './read-place.js';

const cell = (code: string, column: number, more: Partial<PlaceCell> = {}): PlaceCell => ({
  id: `ar.${code.toLowerCase()}`,
  status: 'NOT_ASSESSED',
  basis: 'PROPOSED',
  confidence: null,
  contested: false,
  answered: 0,
  criteriaCount: 3,
  newest: null,
  stale: false,
  direction: null,
  reviewDue: false,
  asOf: '2026-11-24',
  timeline: [],
  decidedByParent: null,
  evidenceCount: 0,
  effects: { supports: 0, contradicts: 0, context: 0 },
  facets: [],
  obligation: { code, standard: 'SW-2015', title: code, column, area: { code: code.slice(0, 3) } },
  decidedBy: [],
  rollUp: null,
  ...more,
});
const area = (code: string, order: number): PlaceArea => ({ code, title: code, shortTitle: code, summary: '', order });
const city = { code: 'AR-C', name: { text: 'Buenos Aires (city)', language: 'en' } };
const rollUp = (status: PlaceCell['status']): PlaceCell['rollUp'] => ({
  parts: 1,
  partsComplete: false,
  counts: [{ status, count: 1 }],
  assessed: [{ status, confidence: 'LOW', jurisdiction: city }],
});

const cells = [
  cell('CRM-1', 2, { rollUp: rollUp('CONTRARY') }),
  cell('VIO-2', 1, { status: 'NOT_MET', confidence: 'LOW', newest: '2015-06-30', stale: true }),
  cell('VIO-1', 0, {
    status: 'PARTLY_MET',
    confidence: 'HIGH',
    newest: '2016-01-31',
    basis: 'ASSESSED',
    contested: true,
  }),
];
const areas = cellsByArea([area('CRM', 4), area('VIO', 3)], cells);

describe('a place, read', () => {
  it('stands by area, areas and obligations in the order of the standard', () => {
    expect(areas.map((one) => [one.area.code, one.cells.map(({ obligation }) => obligation.code)])).toEqual([
      ['VIO', ['VIO-1', 'VIO-2']],
      ['CRM', ['CRM-1']],
    ]);
  });

  it('counts its own cells, never those of its parts', () => {
    expect(countCells(cells)).toMatchObject({ P: 1, N: 1, C: 0, U: 1 });
  });

  it('knows what is true of its assessed cells', () => {
    expect(assessedFacts(cells)).toEqual({
      assessed: 2,
      proposed: 1,
      low: 1,
      contested: 1,
      stale: 1,
      newest: '2016-01-31',
    });
  });

  it('finds the assessed parts and draws each as a strip', () => {
    const [part] = assessedParts(cells);
    expect(part).toMatchObject({ code: 'AR-C', cells: [{ column: 2, status: 'CONTRARY', confidence: 'LOW' }] });
    if (!part) throw new Error('no part');
    const { groups, counts } = stripOfPart(part, areas);
    expect(groups).toEqual([[{ letter: 'U' }, { letter: 'U' }], [{ letter: 'C', confidence: 'l' }]]);
    expect(counts).toMatchObject({ C: 1, U: 2 });
  });
});

describe('the neighbours of a place', () => {
  const named = (code: string, text: string) => ({ code, name: { text, language: 'en' } });
  const all = [
    named('NZ', 'New Zealand'),
    named('AU-WA', 'Western Australia'),
    named('AU', 'Australia'),
    named('NO', 'Norway'),
    named('AU-NSW', 'New South Wales'),
  ];
  const codes = (code: string) => neighboursOf(all, code).map((one) => one?.code ?? null);

  it('are next to it by name, and there are none past the ends', () => {
    expect(codes('NZ')).toEqual(['AU', 'NO']);
    expect(codes('AU')).toEqual([null, 'NZ']);
    expect(codes('NO')).toEqual(['NZ', null]);
  });

  it('of a part are parts of the same state', () => {
    expect(codes('AU-NSW')).toEqual([null, 'AU-WA']);
  });

  it('of a place that is not listed are none', () => {
    expect(codes('XX')).toEqual([null, null]);
  });
});
