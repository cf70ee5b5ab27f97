import { describe, expect, it } from '@jest/globals';
import { rollUp, seenProposal, settle, type CellFacts, type CellOutcome, type PartCell } from '@states-must/domain';
import { drawOnPage } from '../../../ui/testing/draw-on-page.js';
import type { CellItem } from '../cell-types.js';
import { itemsById } from '../group-evidence.js';
import { ItemsOfCell } from '../item-refs.js';
import { cellOf, criterion, item, link, outcomeOf, servedTrace } from '../testing/cell-of-facts.js';
import { KNOWN_STEPS, StepSentence } from './step-sentence.js';
import { readTrace, type Step } from './step.js';

type Facts = Partial<CellFacts> & Pick<CellFacts, 'criteria'>;

const gazette = { publisherKind: 'OFFICIAL_GAZETTE', reliability: 'A', credibility: 1 } as const;

/** Facts that together make every rule about evidence fire. */
const FACTS: Record<string, Facts> = {
  'a law text over a report, a claim, a law to come, a weak item': {
    criteria: [criterion('a', 'LAW'), criterion('b', 'PRACTICE'), criterion('c', 'LAW')],
    items: [
      item('text', { ...gazette, publisher: 'gazette', inForceFrom: '2003', checked: '2026', observed: null }),
      item('report', { publisher: 'other' }),
      item('claim', { publisherKind: 'STATE_REPORT', stateBody: 'NO' }),
      item('coming', { ...gazette, inForceFrom: '2028', observed: null }),
      item('ended', { ...gazette, inForceFrom: '1990', inForceTo: '2001', observed: null }),
      item('weak', { reliability: 'D' }),
    ],
    links: [
      link('text', 'a', 'SUPPORTS'),
      link('report', 'a', 'CONTRADICTS'),
      link('claim', 'b', 'SUPPORTS'),
      link('coming', 'c', 'SUPPORTS'),
      link('ended', 'c', 'SUPPORTS'),
      link('weak', 'c', 'CONTRADICTS'),
    ],
  },
  'sources that differ, and history': {
    criteria: [criterion('a', 'PRACTICE')],
    items: [item('new'), item('other', { publisher: 'another' }), item('old', { observed: '2001' })],
    links: [link('new', 'a', 'SUPPORTS'), link('other', 'a', 'CONTRADICTS'), link('old', 'a', 'CONTRADICTS')],
    positions: [{ id: 'p1', value: 'MET', from: null, until: null }],
  },
  'two publishers against, contrary': {
    criteria: [criterion('a', 'PRACTICE', true)],
    items: [item('one'), item('two', { publisher: 'another' })],
    links: [link('one', 'a', 'CONTRADICTS'), link('two', 'a', 'CONTRADICTS')],
  },
  'one old publisher against, all but one question open': {
    criteria: [criterion('a', 'PRACTICE'), criterion('b', 'PRACTICE'), criterion('c', 'PRACTICE')],
    items: [item('one', { observed: '2015' })],
    links: [link('one', 'a', 'CONTRADICTS')],
  },
  'one fresh publisher against, all but one question open': {
    criteria: [criterion('a', 'PRACTICE'), criterion('b', 'PRACTICE'), criterion('c', 'PRACTICE')],
    items: [item('one')],
    links: [link('one', 'a', 'CONTRADICTS')],
  },
  'two publishers for, one question of three open': {
    criteria: [criterion('a', 'PRACTICE'), criterion('b', 'PRACTICE'), criterion('c', 'PRACTICE')],
    items: [item('one'), item('two', { publisher: 'another' })],
    links: [
      ...['a', 'b'].map((letter) => link('one', letter, 'SUPPORTS')),
      ...['a', 'b'].map((letter) => link('two', letter, 'SUPPORTS')),
    ],
  },
  'two middling publishers for': {
    criteria: [criterion('a', 'PRACTICE')],
    items: [item('one', { reliability: 'C' }), item('two', { reliability: 'C', publisher: 'another' })],
    links: [link('one', 'a', 'SUPPORTS'), link('two', 'a', 'SUPPORTS')],
  },
  'one middling publisher for': {
    criteria: [criterion('a', 'PRACTICE')],
    items: [item('one', { credibility: 3 })],
    links: [link('one', 'a', 'SUPPORTS')],
  },
  'a search that found nothing': { criteria: [criterion('a', 'LAW')], searches: [{ id: 's1', on: null }] },
  'nothing at all': { criteria: [criterion('a', 'LAW'), criterion('b', 'LAW')] },
};

const part = (jurisdiction: string, status: PartCell['status']): PartCell => ({
  jurisdiction,
  status,
  confidence: 'LOW',
});

/** Steps of rules 7 and 8, which look at parts and at decisions. */
function laterSteps(): CellOutcome['trace'] {
  const proposal = outcomeOf({ criteria: [criterion('a', 'LAW')] });
  const own = { status: 'NOT_ASSESSED', confidence: null } as const;
  const met = [part('NO-1', 'MET'), part('NO-2', 'MET')];
  const roll = (parts: PartCell[], ownAnswered: number, assessment: object | null, partsComplete = true) =>
    rollUp({ own, ownAnswered, parts, assessment, partsComplete }).trace;
  const seen = seenProposal(proposal);
  const decided = { id: '1', status: 'NOT_APPLICABLE', confidence: null, reason: 'r', decidedBy: null } as const;
  const otherSeen = { ...seen, status: 'MET', methodVersion: '0.9' } as const;
  return [
    ...roll(met, 1, null),
    ...roll(met, 0, {}),
    ...roll([part('NO-1', 'MET'), part('NO-2', 'CONTRARY')], 0, null),
    ...roll(met, 0, null),
    ...roll([part('NO-1', 'MET'), part('NO-2', 'NOT_ASSESSED')], 0, null),
    ...roll([part('NO-1', 'NOT_ASSESSED')], 0, null),
    ...settle(proposal, { ...decided, kind: 'CONFIRM', seen }).trace,
    ...settle(proposal, { ...decided, kind: 'CONFIRM', seen: otherSeen }).trace,
    ...settle(proposal, { ...decided, kind: 'OVERRIDE', seen: otherSeen }).trace,
    ...settle(proposal, { ...decided, kind: 'OVERRIDE', seen, decidedBy: 'NO' }).trace,
  ];
}

const cells = Object.entries(FACTS).map(([name, facts]) => ({ name, cell: cellOf(facts) }));
const items = new Map<string, CellItem>(cells.flatMap(({ cell }) => [...itemsById(cell.criteria)]));
const steps: Step[] = [...cells.flatMap(({ cell }) => readTrace(cell.trace)), ...readTrace(servedTrace(laterSteps()))];
const nameOf = ({ rule, clause }: Step) => `${rule}.${clause}`;

async function said(step: Step): Promise<string> {
  const { text, unmount } = await drawOnPage(
    <ItemsOfCell value={items}>
      <StepSentence step={step} />
    </ItemsOfCell>,
  );
  const sentence = text();
  unmount();
  return sentence;
}

const stepNamed = (name: string, index = 0): Step => {
  const found = steps.filter((step) => nameOf(step) === name)[index];
  if (!found) throw new Error(`No step ${name} among ${[...new Set(steps.map(nameOf))].join(', ')}`);
  return found;
};

describe('the sentences of a trace', () => {
  it('are those of the rules, each one: none is missing, and none is never said', () => {
    expect([...new Set(steps.map(nameOf))].sort()).toEqual([...KNOWN_STEPS].sort());
  });

  it('say each step in words, with no placeholder left', async () => {
    for (const step of steps) {
      const sentence = await said(step);
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/[#{}]|undefined|NaN/);
    }
  });

  it('name the items that decide', async () => {
    expect(await said(stepNamed('2.supports-yes'))).toBe('TEXT: strong, and speaks for it.');
    expect(await said(stepNamed('2.contradicts-no'))).toBe('ONE, TWO: strong, and all speak against it.');
    expect(await said(stepNamed('2.both-mixed'))).toBe('NEW, OTHER: strong items on both sides, 1 for and 1 against.');
  });

  it('give the months and the day of an age step', async () => {
    expect(await said(stepNamed('5.age-step'))).toBe(
      'The newest deciding item reaches to 31 Dec 2015, more than 24 months ago: one step lower.',
    );
  });

  it('name only assessed facets where the weakest gives the headline', async () => {
    expect(await said(stepNamed('4.weakest-facet'))).toBe(
      'The weakest of the assessed facets (Law: Met, Practice: Partly met). What is not answered never moves it: 2 of 3 answered.',
    );
  });

  it('count the parts of a state', async () => {
    expect(await said(stepNamed('7.pointer-to-parts'))).toBe(
      '1 of 2 parts are assessed, which gives the state no status; they are named instead: NO-1.',
    );
  });

  it('name a clause that they do not know, and guess nothing', async () => {
    const step: Step = { rule: 2, clause: 'new-clause', subjects: ['CRM-1.a'], outcome: 'YES', items: [], detail: {} };
    expect(await said(step)).toBe('By the clause new-clause.');
  });
});

describe('reading a trace', () => {
  it('says the questions without an answer together, after the last of them', () => {
    const cell = cellOf(FACTS['one old publisher against, all but one question open'] as Facts);
    const read = readTrace(cell.trace).filter(({ rule }) => rule === 2);
    expect(read.map(({ clause, subjects }) => [clause, subjects])).toEqual([
      ['contradicts-no', ['CRM-1.a']],
      ['none-unknown', ['CRM-1.b', 'CRM-1.c']],
    ]);
  });
});
