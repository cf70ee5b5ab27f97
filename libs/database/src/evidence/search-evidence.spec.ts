import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PartialDate } from '@states-must/domain';
import {
  addMember,
  addSource,
  approveBy,
  lawDraft,
  linkTo,
  openHouse,
  submitDraft,
  type TestHouse,
} from '../testing/test-house.js';
import { EVIDENCE_SORTS, type EvidenceSearchFilter, type EvidenceSort } from './evidence-record.js';
import { searchEvidence } from './search-evidence.js';
import { searchTerms } from './search-terms.js';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
  const author = await addMember(house.owner, 'RESEARCHER');
  const reviewers = [await addMember(house.owner, 'REVIEWER'), await addMember(house.owner, 'REVIEWER')];
  const source = await addSource(house.database, author, 'Señor Gazette');
  const publish = async (change: Parameters<typeof lawDraft>[1]): Promise<void> => {
    await approveBy(house.database, await submitDraft(house.database, author, lawDraft(source, change)), reviewers);
  };
  await publish({
    title: 'Café owners 50% _ fined',
    links: [linkTo('FR', 'CRM-1.a'), linkTo('BE', 'VIO-1.a', { effect: 'CONTRADICTS' })],
  });
  await publish({
    title: 'A later act',
    inForceFrom: null,
    observed: '2018/2020' as PartialDate,
    links: [linkTo('FR', 'CRM-1.b')],
  });
}, 120_000);

afterAll(() => house?.close());

const find = (
  filter: EvidenceSearchFilter,
  first = 50,
  sort: EvidenceSort = 'RELEVANCE',
  after: string | null = null,
) => house.database.read({ kind: 'PUBLIC' }, (tx) => searchEvidence(tx, filter, { first, after, sort }));
const titles = async (filter: EvidenceSearchFilter): Promise<string[]> =>
  (await find(filter, 50, 'TITLE')).items.map(({ record }) => record.title);

describe('a search', () => {
  it.each(['cafe', 'CAFÉ', 'caf', 'wner', 'owners fined', 'señor cafe', 'senor caf'])('finds "%s"', async (text) => {
    expect(await titles({ text })).toEqual(['Café owners 50% _ fined']);
  });

  it.each(['cafe nothing', '%', '_', `'`, `' | cafe:*`, '&!()', 'cafe\\'])('finds nothing by "%s"', async (text) => {
    expect(await titles({ text })).toEqual(
      text === `' | cafe:*` || text === 'cafe\\' ? ['Café owners 50% _ fined'] : [],
    );
  });

  it('finds the catalogue by its references and its words', async () => {
    expect((await find({ text: 'E23' })).items[0]!.record.reference).toBe('E23');
    expect((await find({ text: 'operation homeless' })).items[0]!.record.reference).toBe('E19');
  });

  it('asks all of one and the same link', async () => {
    expect(await titles({ jurisdictions: ['FR'], effects: ['CONTRADICTS'] })).toEqual([]);
    expect(await titles({ jurisdictions: ['BE'], effects: ['CONTRADICTS'] })).toEqual(['Café owners 50% _ fined']);
    expect(await titles({ jurisdictions: ['FR'], areas: ['VIO'] })).toEqual([]);
    expect(await titles({ jurisdictions: ['FR'], criteria: ['CRM-1.b'] })).toEqual(['A later act']);
  });

  it('counts by area or effect alone as it does through links', async () => {
    for (const filter of [{ areas: ['VIO'] }, { effects: ['CONTRADICTS' as const] }]) {
      const alone = await find(filter);
      const through = await find({ ...filter, standard: 'SW-2015' });
      expect(alone.total).toBeGreaterThan(0);
      expect(alone).toEqual(through);
    }
  });

  it('knows the years that an item reaches into', async () => {
    const years = (yearFrom: number, yearTo: number) => titles({ jurisdictions: ['FR'], yearFrom, yearTo });
    expect(await years(2003, 2003)).toEqual(['Café owners 50% _ fined']);
    expect(await years(2019, 2019)).toEqual(['A later act']);
    expect(await years(2021, 2025)).toEqual([]);
  });

  it('counts exactly, beside each choice', async () => {
    const { total, facets } = await find({ jurisdictions: ['FR'] });
    expect(total).toBe(2);
    const values = Object.fromEntries(facets.map(({ name, values: list }) => [name, list]));
    expect(values.jurisdiction).toEqual([
      { value: 'FR', count: 2 },
      { value: 'BE', count: 1 },
    ]);
    expect(values.area).toEqual([
      { value: 'CRM', count: 2 },
      { value: 'VIO', count: 1 },
    ]);
    expect(values.kind).toEqual([{ value: 'LAW', count: 2 }]);
    expect(values.year!.map(({ value }) => value).sort()).toEqual(['2003', '2018', '2019', '2020']);
  });

  it.each(EVIDENCE_SORTS)('goes through every item once, page by page, by %s', async (sort) => {
    const filter = sort === 'RELEVANCE' ? { text: 'police' } : {};
    const whole = await find(filter, 100, sort);
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = await find(filter, 4, sort, after);
      seen.push(...page.items.map(({ record }) => record.id));
      after = page.items.at(-1)!.cursor;
      more = page.hasNext;
    }
    expect(seen).toEqual(whole.items.map(({ record }) => record.id));
    expect(new Set(seen).size).toBe(whole.total);
    expect(whole.total).toBeGreaterThan(5);
  });

  it('refuses a cursor of another order, or none of ours', async () => {
    const { cursor } = (await find({}, 2, 'TITLE')).items[0]!;
    await expect(find({}, 2, 'NEWEST_APPROVED', cursor)).rejects.toMatchObject({ name: 'CursorFault' });
    await expect(find({}, 2, 'TITLE', 'nonsense')).rejects.toMatchObject({ name: 'CursorFault' });
  });

  it('looks at 200 characters and 10 words at most', () => {
    expect(searchTerms('word '.repeat(30))).toHaveLength(10);
    expect(searchTerms(`${'x'.repeat(199)} tail`).map(({ pattern }) => pattern)).toEqual([`%${'x'.repeat(199)}%`]);
  });
});
