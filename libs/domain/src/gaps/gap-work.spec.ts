import type { Day } from '../dates/partial-date.js';
import { checkGapNote, checkSnoozeDay, gapRoleOf, gapStateOn, type StoredGapWork } from './gap-work.js';

const TODAY = '2026-11-24' as Day;
const work = (change: Partial<StoredGapWork>): StoredGapWork => {
  return { state: 'DONE', until: null, cellVersion: 3, ...change };
};

describe('work on a gap', () => {
  it('is open where nobody began', () => {
    expect(gapStateOn(null, 3, TODAY)).toBe('OPEN');
    expect(gapStateOn(work({ state: 'OPEN' }), 9, TODAY)).toBe('OPEN');
  });

  it('that is done comes back when the cell says something else', () => {
    expect(gapStateOn(work({}), 3, TODAY)).toBe('DONE');
    expect(gapStateOn(work({}), 4, TODAY)).toBe('OPEN');
  });

  it('that is put off comes back on its day, or when the cell changes', () => {
    const snoozed = work({ state: 'SNOOZED', until: '2026-11-25' as Day });
    expect(gapStateOn(snoozed, 3, TODAY)).toBe('SNOOZED');
    expect(gapStateOn(snoozed, 3, '2026-11-25' as Day)).toBe('OPEN');
    expect(gapStateOn(snoozed, 4, TODAY)).toBe('OPEN');
  });

  it('that is taken stays taken whatever the cell says', () => {
    expect(gapStateOn(work({ state: 'TAKEN' }), 9, TODAY)).toBe('TAKEN');
  });

  it('is for those who work for the region', () => {
    const member = { grants: [{ role: 'REVIEWER' as const, region: 'africa' }] };
    expect(gapRoleOf(member, 'africa')).toBe('REVIEWER');
    expect(gapRoleOf(member, 'americas')).toBeNull();
    expect(gapRoleOf({ grants: [{ role: 'ADMIN', region: '*' }] }, 'africa')).toBeNull();
  });
});

describe('what is typed with it', () => {
  it.each([
    ['  ', 'MISSING'],
    ['x'.repeat(1001), 'TOO_LONG'],
    ['turned\u202E round', 'UNSAFE_TEXT'],
  ])('a note that is no note: %#', (note, code) => {
    expect(checkGapNote(note)).toMatchObject({ ok: false, problem: { code, field: 'note' } });
  });

  it('a note is kept without the spaces around it', () => {
    expect(checkGapNote(' Searched the gazette. ')).toEqual({ ok: true, value: 'Searched the gazette.' });
  });

  it.each([
    ['2026-11-24', 'SNOOZE_RANGE'],
    ['2027-11-25', 'SNOOZE_RANGE'],
    ['2026-02-30', 'DATE_INVALID'],
    ['soon', 'DATE_INVALID'],
  ])('a day that is none: %s', (day, code) => {
    expect(checkSnoozeDay(day, TODAY)).toMatchObject({ ok: false, problem: { code, field: 'until' } });
  });

  it('a day within the year', () => {
    expect(checkSnoozeDay('2027-11-24', TODAY)).toEqual({ ok: true, value: '2027-11-24' });
  });
});
