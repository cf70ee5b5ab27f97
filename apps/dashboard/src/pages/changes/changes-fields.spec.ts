import { describe, expect, it } from '@jest/globals';
import { readAddress, writeAddress } from '../../ui/address/address-fields.js';
import { byMonth } from './by-month.js';
import { changesFields, toFilter } from './changes-fields.js';

describe('the choices on the page of changes', () => {
  it('are asked for in the codes of the service', () => {
    const { values, ignored } = readAddress(changesFields, {
      ...{ region: 'africa', place: 'no,hk', ob: 'crm-1', kind: 'method,world', from: '2026-01-01' },
    });
    expect(ignored).toEqual([]);
    expect(toFilter(values)).toEqual({
      ...{ regions: ['africa'], jurisdictions: ['NO', 'HK'], areas: null, obligations: ['CRM-1'] },
      ...{ kinds: ['WORLD', 'METHOD'], from: '2026-01-01', to: null },
    });
    expect(toFilter(values, 'SW-2016')).toMatchObject({ standard: 'SW-2016' });
    expect(writeAddress(changesFields, values)).toMatchObject({ kind: 'method,world', place: 'no,hk' });
  });

  it('that cannot be used are told', () => {
    expect(readAddress(changesFields, { kind: 'magic', to: '2026-02-30' }).ignored).toEqual([
      'kind=magic',
      'to=2026-02-30',
    ]);
  });
});

describe('the months of the list', () => {
  it('come in the order of the entries, each once', () => {
    const nodes = ['2026-11-24', '2026-11-02', '2026-10-31', '2025-11-01'].map((day) => ({
      at: `${day}T12:00:00.000Z`,
    }));
    expect(byMonth(nodes, 'en-GB').map(({ month, nodes: of }) => [month, of.length])).toEqual([
      ['November 2026', 2],
      ['October 2026', 1],
      ['November 2025', 1],
    ]);
  });
});
