import { describe, expect, it } from '@jest/globals';
import { drawOnPage } from '../../ui/testing/draw-on-page.js';
import type { Cell } from './cell-types.js';
import { EvidenceSection } from './evidence-section.js';
import { itemsById } from './group-evidence.js';
import { ItemsOfCell } from './item-refs.js';
import { RelatedCells } from './related-cells.js';
import { cellOf, criterion, item, link } from './testing/cell-of-facts.js';
import { Verdict } from './verdict.js';

const criteria = [criterion('a', 'PRACTICE', true), criterion('b', 'PRACTICE')];
const untouched = cellOf({ criteria });
const argued = cellOf({
  criteria,
  items: [item('one'), item('two')],
  links: [link('one', 'a', 'CONTRADICTS'), link('two', 'a', 'CONTRADICTS'), link('one', 'b', 'CONTEXT')],
});

describe('what the page of a cell says', () => {
  it('gives no basis where nobody has looked', async () => {
    expect((await drawOnPage(<Verdict cell={untouched} />)).text()).not.toContain('Basis');
    expect((await drawOnPage(<Verdict cell={argued} />)).text()).toContain('BasisProposed by the method');
  });

  it('says in the head what it turns to, and that evidence is old apart from the newest date', async () => {
    const stands = { confidence: 'LOW' as const, contested: false, basis: 'PROPOSED' as const };
    const timeline: Cell['timeline'] = [
      { ...stands, from: null, status: 'CONTRARY' },
      { ...stands, from: '2027-06-01', status: 'MET' },
    ];
    const page = await drawOnPage(<Verdict cell={{ ...argued, timeline, stale: true, newest: '2019' }} />);
    expect(page.text()).toMatch(/So by evidence up to 2019\..*from 1 Jun[a-z]* 2027: Met · low confidence/);
    expect(page.text()).toContain('Newest evidence2019AgeAn item that decides is past its age limit');
    expect(page.container.querySelector('a[href="/places/no/crm-1?asof=2027-06-01"]')).not.toBeNull();
  });

  it('says of the state above only that it has a cell', async () => {
    const parent = { code: 'AR', name: { text: 'Argentina', language: 'en' } };
    const cell = { ...untouched, jurisdiction: { ...untouched.jurisdiction, level: 'PART' as const, parent } };
    expect((await drawOnPage(<RelatedCells cell={cell} />)).text()).toBe(
      'This is a part of Argentina. Argentina has a cell of its own on the same obligation.',
    );
  });

  it('draws an item that says two things in full once, and says why the counts are more', async () => {
    const page = await drawOnPage(
      <ItemsOfCell value={itemsById(argued.criteria)}>
        <EvidenceSection cell={argued} />
      </ItemsOfCell>,
    );
    expect(page.text()).toContain('2 items: 0 for · 2 against · 1 context (an item can do both)');
    expect(page.container.querySelectorAll('article')).toHaveLength(2);
    expect(page.text()).toContain('ONE · on CRM-1.b, shown in full above');
    expect(page.container.querySelector('a[href="#item-one"]')).not.toBeNull();
    expect(page.container.querySelector('#item-one')?.textContent).toContain('CRM-1.b: context, decides nothing');
  });
});
