import { describe, expect, it } from '@jest/globals';
import { drawOnPage } from '../../ui/testing/draw-on-page.js';
import type { Cell } from './cell-types.js';
import { cellOf, criterion, item, link } from './testing/cell-of-facts.js';
import { VerdictSentence } from './verdict-sentence.js';

const said = async (cell: Cell) => (await drawOnPage(<VerdictSentence cell={cell} />)).text().trim();
const named = (code: string, text: string) => ({ code, name: { text, language: 'en' } });

describe('what a status says here', () => {
  it('names the facets that give it and counts the open questions', async () => {
    const cell = cellOf({
      criteria: [criterion('a', 'LAW', true), criterion('b', 'PRACTICE', true), criterion('c', 'LAW')],
      items: [item('one')],
      links: [link('one', 'a', 'CONTRADICTS'), link('one', 'b', 'CONTRADICTS')],
    });
    expect(await said(cell)).toBe(
      'The evidence shows that the state acts against the obligation. It shows in law and in practice. 1 of 3 questions has no answer yet.',
    );
  });

  it('says that weak items are on record and decide nothing', async () => {
    const cell = cellOf({
      criteria: [criterion('a', 'LAW')],
      items: [item('one', { reliability: 'E' }), item('two', { credibility: 5 })],
      links: [link('one', 'a', 'CONTRADICTS'), link('two', 'a', 'SUPPORTS')],
    });
    expect(await said(cell)).toBe('2 items are on record, and none decides for this day.');
  });

  it('gives the spread where the parts differ', async () => {
    const rollUp: Cell['rollUp'] = {
      parts: 8,
      partsComplete: true,
      counts: [
        { status: 'NOT_ASSESSED', count: 5 },
        { status: 'MET', count: 2 },
        { status: 'CONTRARY', count: 1 },
      ],
      assessed: [],
    };
    const cell = cellOf({ criteria: [criterion('a', 'LAW')] }, { status: 'VARIES', rollUp });
    expect(await said(cell)).toBe(
      'The parts of a state differ. The spread is shown, never an average. met 2 · contrary 1 · not assessed yet 5 of 8 parts.',
    );
  });

  it('points from a state that is not assessed to its assessed part', async () => {
    const rollUp: Cell['rollUp'] = {
      parts: 1,
      partsComplete: false,
      counts: [{ status: 'CONTRARY', count: 1 }],
      assessed: [{ status: 'CONTRARY', confidence: 'LOW', jurisdiction: named('AR-C', 'Buenos Aires (city)') }],
    };
    const cell = cellOf({ criteria: [criterion('a', 'LAW')] }, { rollUp });
    expect(await said(cell)).toBe(
      'Nobody has looked yet. Its parts are assessed each for itself: Buenos Aires (city).',
    );
  });
});
