import fc from 'fast-check';
import { addMonths, compareDays, dayAfter, daysInMonth, parseDay } from './day.js';
import { firstDay, firstDayOfEnd, lastDay, parsePartialDate, partialDate, precisionOf } from './parse-partial-date.js';

describe('parsePartialDate', () => {
  it.each([
    '2024',
    '2024-05',
    '2024-05-02',
    '2019/2021',
    '2014-09/2015-06',
    '2024-02-29',
    '1000',
    '2999-12-31',
    '2000-02-29',
  ])('takes %s as it stands', (text) => expect(parsePartialDate(text)).toEqual({ ok: true, value: text }));

  it.each([
    ['2023-02-29', 'DATE_INVALID', '2023-02 has 28 days'],
    ['1900-02-29', 'DATE_INVALID', '1900-02 has 28 days'],
    ['2024-13', 'DATE_INVALID', 'months go from 01 to 12'],
    ['2024-00', 'DATE_INVALID', 'months go from 01 to 12'],
    ['2024-04-31', 'DATE_INVALID', '2024-04 has 30 days'],
    ['2024-04-00', 'DATE_INVALID', '2024-04 has 30 days'],
    ['2019/2021-13', 'DATE_INVALID', '2021-13 does not exist'],
    ['2021/2019', 'DATE_RANGE_REVERSED', 'Write the earlier date first'],
    ['2024-05-02/2024-05-01', 'DATE_RANGE_REVERSED', 'ends before it starts'],
    ['0999', 'DATE_FORM', 'Write a date as'],
    ['3000', 'DATE_FORM', 'Write a date as'],
    ['', 'DATE_FORM', 'Write a date as'],
    [' 2024', 'DATE_FORM', 'Write a date as'],
    ['2024\n', 'DATE_FORM', 'Write a date as'],
    ['2024-5', 'DATE_FORM', 'Write a date as'],
    ['24-05', 'DATE_FORM', 'Write a date as'],
    ['2019/2020/2021', 'DATE_FORM', 'Write a date as'],
    ['2019/', 'DATE_FORM', 'Write a date as'],
    ['2024-05-02T00:00:00Z', 'DATE_FORM', 'Write a date as'],
    ['٢٠٢٤', 'DATE_FORM', 'Write a date as'],
  ])('refuses %j as %s', (text, code, words) => {
    const parsed = parsePartialDate(text);
    expect(parsed).toMatchObject({ ok: false, code });
    expect(parsed.ok ? '' : parsed.message).toContain(words);
  });

  it('refuses what is no text without throwing', () => {
    for (const value of [null, undefined, 2024, {}, ['2024']]) {
      expect(parsePartialDate(value as unknown as string)).toMatchObject({ ok: false, code: 'DATE_FORM' });
    }
  });

  it('has a strict sibling for our own data', () => {
    expect(partialDate('2024')).toBe('2024');
    expect(() => partialDate('2023-02-29')).toThrow(RangeError);
  });
});

describe('the days of a date', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', '2024-01-01', 'YEAR'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02-01', 'MONTH'],
    ['2023-02', '2023-02-01', '2023-02-28', '2023-02-01', 'MONTH'],
    ['2024-05-02', '2024-05-02', '2024-05-02', '2024-05-02', 'DAY'],
    ['2014-09/2015-06', '2014-09-01', '2015-06-30', '2015-06-01', 'MONTH'],
    ['2019/2021-03-04', '2019-01-01', '2021-03-04', '2021-03-04', 'DAY'],
  ])('%s', (text, first, last, end, precision) => {
    const date = partialDate(text);
    expect([firstDay(date), lastDay(date), firstDayOfEnd(date), precisionOf(date)]).toEqual([
      first,
      last,
      end,
      precision,
    ]);
  });
});

describe('days', () => {
  it('parses only days that exist', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    for (const text of ['2023-02-29', '2024-05', '2024-5-1', '2024-05-01 ', '0999-01-01', ''])
      expect(parseDay(text)).toBeNull();
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-11-24', 24, '2026-11-24'],
    ['2021-11-24', 60, '2026-11-24'],
    ['2024-12-31', 1, '2025-01-31'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-31', -3, '2024-02-29'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(parseDay(day)!, months)).toBe(expected);
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2024-12-31', '2025-01-01'],
  ])('after %s comes %s', (day, expected) => expect(dayAfter(parseDay(day)!)).toBe(expected));

  it('agree with the calendar of the machine over four centuries', () => {
    const aDay = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(aDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1));
        expect(parseDay(day)).toBe(day);
        expect(dayAfter(parseDay(day)!)).toBe(next.toISOString().slice(0, 10));
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
        expect(daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)).toBe(last);
      }),
    );
  });

  it('compare', () => {
    const [early, late] = [parseDay('2024-05-02')!, parseDay('2024-05-10')!];
    expect([compareDays(early, late), compareDays(late, early), compareDays(early, early)]).toEqual([-1, 1, 0]);
  });
});
