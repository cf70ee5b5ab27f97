import { readEdition, slugOf } from '../index.js';

describe('the name of an edition', () => {
  it.each([
    ['November 2026', 'november-2026'],
    ['  Édition d’été: 2027 (n° 2)  ', 'edition-d-ete-2027-n-2'],
    ['طبعة', 'edition-2026-11-24'],
    ['--', 'edition-2026-11-24'],
    ['a'.repeat(200), 'a'.repeat(80)],
  ])('%s has an address', (name, slug) => expect(slugOf(name, '2026-11-24')).toBe(slug));

  it.each([
    ['', 'MISSING'],
    ['   ', 'MISSING'],
    ['x'.repeat(121), 'TOO_LONG'],
    ['two\nlines', 'UNSAFE_TEXT'],
    ['turned\u202Earound', 'UNSAFE_TEXT'],
  ])('%j is refused', (name, code) => {
    expect(readEdition({ name })).toEqual({ ok: false, problems: [expect.objectContaining({ code, field: 'name' })] });
  });

  it('is kept without spaces around it, and a note may be left out', () => {
    expect(readEdition({ name: ' November 2026 ' })).toEqual({
      ok: true,
      value: { name: 'November 2026', note: null },
    });
  });
});
