import { loadCatalogue } from '../index.js';
import { nameUuid } from './name-uuid.js';

const catalogue = loadCatalogue();
const items = catalogue.foundingEvidence;
const item = (reference: string) => items.find((entry) => entry.reference === reference)!;
const links = items.flatMap((entry) => entry.links);

describe('the founding evidence', () => {
  it('is 45 items from one source, public and published by the catalogue', () => {
    expect(items.map((entry) => entry.reference).sort()).toEqual(
      [...Array(45).keys()].map((index) => `E${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(items.map((entry) => entry.source.id))).toEqual(new Set([catalogue.foundingSource.id]));
    expect(items.every((entry) => entry.visibility === 'PUBLIC' && entry.origin === 'CATALOGUE')).toBe(true);
    expect(catalogue.foundingSource).toMatchObject({
      reliability: 'B',
      publisherKind: 'ORGANISATION',
      year: 2015,
      bodyOf: null,
    });
  });

  it('has one link for each jurisdiction and criterion, and bears on 35 cells beyond context', () => {
    expect(links).toHaveLength(132);
    expect(item('E38').links.map((link) => `${link.jurisdiction} ${link.criterion}`)).toEqual([
      'AR-C VIO-2.b',
      'AR-C VIO-1.d',
      'HK VIO-2.b',
      'HK VIO-1.d',
      'NO VIO-2.b',
      'NO VIO-1.d',
      'PG VIO-2.b',
      'PG VIO-1.d',
    ]);
    const deciding = links.filter((link) => link.effect !== 'CONTEXT');
    expect(new Set(deciding.map((link) => `${link.jurisdiction} ${link.obligation}`)).size).toBe(35);
  });

  it('links only to criteria of the standard, in jurisdictions of the catalogue', () => {
    const criteria = new Set(
      catalogue.standards.flatMap((standard) =>
        standard.obligations.flatMap((entry) =>
          entry.criteria.map((criterion) => `${standard.code} ${entry.code} ${criterion.code}`),
        ),
      ),
    );
    expect(links.filter((link) => !criteria.has(`${link.standard} ${link.obligation} ${link.criterion}`))).toEqual([]);
    const places = new Set(catalogue.jurisdictions.map((entry) => entry.code));
    expect(links.filter((link) => !places.has(link.jurisdiction))).toEqual([]);
  });

  it('says what the file says', () => {
    expect(item('E16').kind).toBe('LAW');
    expect(item('E16').links.map((link) => [link.criterion, link.effect])).toEqual([
      ['CRM-1.a', 'SUPPORTS'],
      ['CRM-1.c', 'CONTRADICTS'],
      ['CRM-2.a', 'CONTRADICTS'],
      ['CRM-2.c', 'CONTRADICTS'],
    ]);
    expect(item('E10').links.at(-1)).toMatchObject({
      criterion: 'CRM-1.a',
      effect: 'CONTEXT',
      locator: 'research summary, finding 2',
    });
    expect(item('E45').kind).toBe('OFFICIAL_STATEMENT');
    expect(item('E19')).toMatchObject({ kind: 'ENFORCEMENT', locality: 'Oslo', credibility: 2, sensitive: false });
    expect(item('E24').sensitive).toBe(true);
  });

  it('is dated by its own date or by that of the research, and published in 2015', () => {
    expect(item('E26')).toMatchObject({ observed: '2012', published: '2015', checked: null });
    expect(item('E01')).toMatchObject({ observed: '2014-09/2015-06', published: '2015' });
  });

  it('says how near the source is to the facts where that is told: those to whom it happened told it', () => {
    const near = items.filter((entry) => entry.connection === 'SECOND_HAND');
    expect(near.map((entry) => entry.kind)).toEqual(Array(9).fill('TESTIMONY'));
    expect(item('E01').connection).toBe('UNKNOWN');
  });

  it('takes no single testimony for more than credibility 3', () => {
    const testimony = items.filter((entry) => entry.kind === 'TESTIMONY');
    expect(testimony.length).toBeGreaterThan(10);
    expect(testimony.filter((entry) => entry.credibility < 3)).toEqual([]);
  });
});

describe('ids', () => {
  it('are the same at every load, and none is used twice', () => {
    const again = loadCatalogue();
    expect(again.foundingEvidence).toEqual(items);
    const ids = [catalogue.foundingSource.id, ...items.map((entry) => entry.id), ...links.map((link) => link.id)];
    expect(new Set(ids).size).toBe(1 + 45 + 132);
  });

  it('never change: the data of running services hangs on them', () => {
    expect(catalogue.foundingSource.id).toBe('d4266854-77bf-55c9-8947-b2ba393a56ce');
    expect(item('E01').id).toBe('86146127-27d1-585a-a82d-80958e10db5a');
    expect(item('E01').links[0]!.id).toBe('c887068c-526b-500e-b1a5-63b2f502ab7f');
  });

  it('are version 5 of RFC 9562', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(nameUuid('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});
