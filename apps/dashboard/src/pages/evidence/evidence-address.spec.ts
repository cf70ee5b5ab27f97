import { describe, expect, it } from '@jest/globals';
import { readAddress, writeAddress } from '../../ui/address/address-fields.js';
import { evidenceFields } from './evidence-fields.js';
import { optionsOf } from './filter-options.js';
import { toFilter, toSort } from './to-filter.js';

const read = (search: Record<string, string>) => readAddress(evidenceFields, search);

describe('the list of evidence in its address', () => {
  it('asks the service for exactly what is chosen', () => {
    const { values, ignored } = read({
      q: 'condoms',
      place: 'no,ar-c',
      ob: 'crm-1',
      criterion: 'crm-1.d',
      type: 'official-statement',
      stance: 'contradicts',
      lang: 'pt-br',
      year: '2014..2015',
      sort: 'title',
    });
    expect(ignored).toEqual([]);
    expect(toFilter(values)).toEqual({
      text: 'condoms',
      jurisdictions: ['NO', 'AR-C'],
      obligations: ['CRM-1'],
      criteria: ['CRM-1.d'],
      kinds: ['OFFICIAL_STATEMENT'],
      effects: ['CONTRADICTS'],
      languages: ['pt-BR'],
      yearFrom: 2014,
      yearTo: 2015,
    });
    expect(toSort(values)).toBe('TITLE');
  });

  it('leaves defaults out and writes a choice as it was read', () => {
    expect(writeAddress(evidenceFields, read({}).values)).toEqual({});
    const search = { mine: '1', publisher: 'sex-worker-led-group', state: 'draft,sent-back', year: '2015' };
    expect(writeAddress(evidenceFields, read(search).values)).toEqual(search);
  });

  it.each(['year=15', 'year=2019..2014', 'type=gossip', 'stance=maybe', 'state=secret', 'sort=best'])(
    'says that %s could not be used',
    (part) => {
      const [key = '', value = ''] = part.split('=');
      const { ignored, values } = read({ [key]: value });
      expect(ignored).toEqual([part]);
      expect(toFilter(values)).toEqual({});
    },
  );
});

describe('the choices of a filter', () => {
  const facets = [
    { name: 'kind', values: [{ value: 'OFFICIAL_STATEMENT', count: 3 }] },
    { name: 'language', values: [{ value: 'es', count: 2 }] },
  ];
  const option = (_filter: string, key: string) => ({ value: key });

  it('are all there where there is a fixed set, zeros too', () => {
    const options = optionsOf('type', { facets, choices: read({}).values, words: null, option });
    expect(options).toHaveLength(7);
    expect(options.find(({ key }) => key === 'official-statement')?.count).toBe(3);
    expect(options.find(({ key }) => key === 'law')?.count).toBe(0);
  });

  it('hold what is ticked even where nothing is found by it', () => {
    const options = optionsOf('lang', { facets, choices: read({ lang: 'fr' }).values, words: null, option });
    expect(options.map(({ key, count }) => `${key} ${count}`)).toEqual(['es 2', 'fr 0']);
  });
});
