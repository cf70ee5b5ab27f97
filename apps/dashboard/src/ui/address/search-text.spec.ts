import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch } from './search-text.js';

describe('the search part of an address', () => {
  it('is flat, sorted, and keeps commas', () => {
    expect(stringifySearch({ status: 'met,na', region: 'africa,mena', q: '', only: undefined })).toBe(
      '?region=africa,mena&status=met,na',
    );
  });

  it('reads what it writes, whatever the text', () => {
    for (const q of ['new zealand', 'a&b=c', 'é/ü?#', '100%', '"quoted"']) {
      expect(parseSearch(stringifySearch({ q }))).toEqual({ q });
    }
  });

  it('reads a key that is given twice as a list, each value once', () => {
    expect(parseSearch('?status=contrary&q=a+b&status=met&status=met')).toEqual({ status: 'contrary,met', q: 'a b' });
  });

  it('is empty where nothing is chosen', () => expect(stringifySearch({ q: '' })).toBe(''));
});
