import { describe, expect, it } from '@jest/globals';
import { confidenceReasons } from './confidence-reasons.js';
import { cellOf, criterion, item, link } from './testing/cell-of-facts.js';
import { wantedOf } from './wanted.js';

const three = [criterion('a', 'PRACTICE'), criterion('b', 'PRACTICE'), criterion('c', 'LAW')];

describe('why the confidence is not high', () => {
  it('names one old publisher and the open questions', () => {
    const cell = cellOf({
      criteria: three,
      items: [item('one', { observed: '2014-09/2015-06' })],
      links: [link('one', 'a', 'CONTRADICTS')],
    });
    expect(cell.confidence).toBe('LOW');
    expect(confidenceReasons(cell)).toEqual([
      { kind: 'ONE_PUBLISHER', criteria: ['CRM-1.a'] },
      { kind: 'OLD', criteria: ['CRM-1.a'], newest: '2015-06-30', months: 24, inLaw: false },
      { kind: 'UNDER_HALF', answered: 1, criteria: 3 },
    ]);
  });

  it('gives what is old in law apart from what is old elsewhere, each with its own date', () => {
    const cell = cellOf({
      criteria: [criterion('a', 'PRACTICE', true), criterion('b', 'LAW', true)],
      items: [item('newer', { observed: '2023' }), item('older', { observed: '2018', published: '2018' })],
      links: [link('newer', 'a', 'CONTRADICTS'), link('older', 'b', 'CONTRADICTS')],
    });
    expect(confidenceReasons(cell).filter(({ kind }) => kind === 'OLD')).toEqual([
      { kind: 'OLD', criteria: ['CRM-1.a'], newest: '2023-12-31', months: 24, inLaw: false },
      { kind: 'OLD', criteria: ['CRM-1.b'], newest: '2018-12-31', months: 60, inLaw: true },
    ]);
  });

  it('looks only at the answers that hold the headline down', () => {
    const cell = cellOf({
      criteria: [criterion('a', 'PRACTICE'), criterion('b', 'LAW')],
      items: [
        item('claim', { publisherKind: 'STATE_REPORT', stateBody: 'NO' }),
        item('text', { publisherKind: 'OFFICIAL_GAZETTE', inForceFrom: '2020', checked: '2026', observed: null }),
      ],
      links: [link('claim', 'a', 'SUPPORTS'), link('text', 'b', 'SUPPORTS')],
    });
    expect(cell.status).toBe('PARTLY_MET');
    expect(confidenceReasons(cell)).toEqual([{ kind: 'CLAIM', criteria: ['CRM-1.a'] }]);
  });

  it('has nothing to say where it is high, or where there is none', () => {
    const sure = cellOf({
      criteria: [criterion('a', 'PRACTICE')],
      items: [item('one'), item('two', { publisher: 'another' })],
      links: [link('one', 'a', 'SUPPORTS'), link('two', 'a', 'SUPPORTS')],
    });
    expect(sure.confidence).toBe('HIGH');
    expect(confidenceReasons(sure)).toEqual([]);
    expect(confidenceReasons(cellOf({ criteria: three }))).toEqual([]);
  });
});

describe('what a cell lacks', () => {
  it('is its open questions, the law text, a second publisher and newer evidence', () => {
    const cell = cellOf({
      criteria: three,
      items: [item('one', { observed: '2015' })],
      links: [link('one', 'a', 'CONTRADICTS')],
    });
    expect(wantedOf(cell)).toEqual({
      open: ['CRM-1.b', 'CRM-1.c'],
      lawText: true,
      secondPublisher: true,
      newerThan: '2015-12-31',
      otherSide: false,
    });
  });

  it('is nothing where all is answered by two fresh publishers and no question is of law', () => {
    const cell = cellOf({
      criteria: [criterion('a', 'PRACTICE')],
      items: [item('one'), item('two', { publisher: 'another' })],
      links: [link('one', 'a', 'SUPPORTS'), link('two', 'a', 'SUPPORTS')],
    });
    expect(wantedOf(cell)).toEqual({
      open: [],
      lawText: false,
      secondPublisher: false,
      newerThan: null,
      otherSide: false,
    });
  });
});
