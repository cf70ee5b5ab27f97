import { describe, expect, it } from '@jest/globals';
import { formatPartialDate } from './format-partial-date.js';

describe('a date as far as it is known', () => {
  it.each([
    ['2015', ['2015']],
    ['2015-06', ['Jun 2015']],
    ['2024-05-02', ['2 May 2024']],
    ['2014-09/2015-06', ['Sept 2014', 'Jun 2015']],
    ['2019/2021', ['2019', '2021']],
    ['0999', ['999']],
  ])('%s', (date, shown) => expect(formatPartialDate(date, 'en-GB')).toEqual(shown));

  it('shows what it cannot read as it is', () => {
    expect(formatPartialDate('soon', 'en-GB')).toEqual(['soon']);
    expect(formatPartialDate('2015-13', 'en-GB')).toEqual(['2015-13']);
  });
});
