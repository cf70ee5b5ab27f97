import { describe, expect, it } from '@jest/globals';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { smallAtlas } from '../../ui/testing/small-atlas.js';
import { readAddress, writeAddress } from '../../ui/address/address-fields.js';
import { matrixFields } from './matrix-fields.js';
import { nearestChange } from './nearest-change.js';
import { countKept, selectMatrix } from './select-matrix.js';
import { knownChoices, unknownChoices } from './unknown-choices.js';

const view = readAtlas(smallAtlas);
const choicesOf = (search: Record<string, string>) => readAddress(matrixFields, search).values;
const codes = (search: Record<string, string>) => selectMatrix(view, choicesOf(search)).rows.map(({ code }) => code);

describe('what the matrix shows', () => {
  it('shows all places in groups, the most assessed first, then by name', () => {
    const { groups } = selectMatrix(view, choicesOf({}));
    expect(groups.map(({ name, rows }) => [name, rows.map(({ code }) => code)])).toEqual([
      ['assessed', ['AR-C', 'NO']],
      ['undecided', ['XX']],
      ['works', ['CI']],
      ['nothing', ['AR']],
    ]);
  });

  it('keeps a place for a status in a shown column and blanks nothing in it', () => {
    const { rows } = selectMatrix(view, choicesOf({ status: 'partly' }));
    expect(rows.map(({ code, statuses }) => [code, statuses])).toEqual([['NO', 'CUPX']]);
    expect(codes({ status: 'partly', area: 'crm' })).toEqual([]);
  });

  it('narrows the columns to areas and obligations, and counts over these alone', () => {
    const { columns, counts, perColumn, narrowed } = selectMatrix(view, choicesOf({ area: 'crm' }));
    expect(columns.map(({ code }) => code)).toEqual(['CRM-1', 'CRM-2']);
    expect(narrowed).toBe(true);
    expect(counts).toEqual({ M: 0, P: 0, N: 1, C: 2, V: 0, E: 0, U: 7, X: 0 });
    expect(perColumn.map(({ C, N, U }) => [C, N, U])).toEqual([
      [2, 0, 3],
      [0, 1, 4],
    ]);
  });

  it('counts every cell once over all columns', () => {
    const { counts } = selectMatrix(view, choicesOf({}));
    expect(counts).toEqual({ M: 0, P: 1, N: 1, C: 2, V: 0, E: 1, U: 14, X: 1 });
  });

  it('takes region, level, name and "assessed only" together', () => {
    expect(codes({ region: 'americas' })).toEqual(['AR-C', 'AR']);
    expect(codes({ level: 'part' })).toEqual(['AR-C']);
    expect(codes({ q: 'cote d ivoire' })).toEqual([]);
    expect(codes({ q: 'cote divoire' })).toEqual(['CI']);
    expect(codes({ q: 'NORGE' })).toEqual(['NO']);
    expect(codes({ only: '1' })).toEqual(['AR-C', 'NO']);
    expect(codes({ only: '1', ob: 'vio-1' })).toEqual(['NO']);
    expect(codes({ only: '1', region: 'americas', level: 'state' })).toEqual([]);
  });

  it('sorts by name, and by the status of one obligation', () => {
    expect(codes({ sort: 'name', region: 'europe', only: '1' })).toEqual(['NO']);
    expect(codes({ sort: 'name', only: '1' })).toEqual(['AR-C', 'NO']);
    expect(codes({ sort: 'vio-1', only: '1' })).toEqual(['NO', 'AR-C']);
    expect(codes({ sort: 'crm-2', only: '1' })).toEqual(['AR-C', 'NO']);
  });

  it('counts the same places that it would show', () => {
    for (const search of [{}, { status: 'contrary' }, { region: 'europe', only: '1' }, { q: 'a' }] as Record<
      string,
      string
    >[]) {
      expect(countKept(view, choicesOf(search))).toBe(codes(search).length);
    }
  });

  it('names the one filter whose removal brings the most places back', () => {
    expect(nearestChange(view, choicesOf({ status: 'met', region: 'europe' }))).toEqual({
      filter: 'status',
      places: 3,
    });
    expect(nearestChange(view, choicesOf({ status: 'met', q: 'zzz' }))).toBeNull();
  });
});

describe('the matrix in the address', () => {
  it('reads what it writes, leaves defaults out and sorts nothing away', () => {
    const search = {
      area: 'crm',
      dense: '1',
      level: 'state',
      only: '1',
      q: 'nor',
      region: 'europe,americas',
      sort: 'crm-1',
      status: 'met,na',
      view: 'table',
    };
    const { values, ignored } = readAddress(matrixFields, search);
    expect(ignored).toEqual([]);
    expect(writeAddress(matrixFields, values)).toEqual(search);
    expect(writeAddress(matrixFields, choicesOf({ sort: '-assessed', level: 'all', only: '0', view: 'grid' }))).toEqual(
      {},
    );
  });

  it('falls back for a value that does not exist and says which', () => {
    const { values, ignored } = readAddress(matrixFields, {
      status: 'foo',
      level: 'moon',
      sort: 'DROP TABLE',
      region: 'europe',
    });
    expect(ignored).toEqual(['status=foo', 'level=moon', 'sort=DROP TABLE']);
    expect(values.status).toEqual([]);
    expect(values.region).toEqual(['europe']);
  });

  it('says which codes nothing here has', () => {
    expect(unknownChoices(view, choicesOf({ region: 'atlantis,europe', ob: 'crm-9', sort: 'zzz-1' }))).toEqual([
      'region=atlantis',
      'ob=crm-9',
      'sort=zzz-1',
    ]);
  });

  it('narrows nothing by a code that nothing here has', () => {
    const asked = choicesOf({ region: 'atlantis', area: 'zzz', ob: 'crm-9', sort: 'zzz-1' });
    expect(knownChoices(view, asked)).toEqual(choicesOf({}));
    const some = choicesOf({ region: 'atlantis,europe', sort: 'crm-1' });
    expect(knownChoices(view, some)).toEqual(choicesOf({ region: 'europe', sort: 'crm-1' }));
  });
});
