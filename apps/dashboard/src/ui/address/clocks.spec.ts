import { describe, expect, it } from '@jest/globals';
import { clocksText, NOW, readClocks, tellsTime, withClocks } from './clocks.js';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('the clocks in an address', () => {
  it('are a day and a moment, each by itself or both', () => {
    expect(readClocks({}, now)).toEqual({ clocks: NOW, ignored: [] });
    expect(readClocks({ asof: '2024-05-01' }, now).clocks).toEqual({ asOf: '2024-05-01', knownAt: null });
    expect(readClocks({ known: '2026-11-24T10:00Z' }, now).clocks.knownAt).toBe('2026-11-24T10:00Z');
    expect(readClocks({ known: '2026-11-24T10:00:00.123456Z' }, now).ignored).toEqual([]);
  });

  it('may be a day to come, for what is known of it', () => {
    expect(readClocks({ asof: '2027-06-01' }, now)).toEqual({
      clocks: { asOf: '2027-06-01', knownAt: null },
      ignored: [],
    });
  });

  it.each([
    { asof: '2024-02-30' },
    { asof: '2024-5-1' },
    { asof: '2024-05' },
    { asof: '' },
    { asof: 'today' },
    { asof: '2024-05-01,2024-05-02' },
    { known: '2026-11-24T12:01Z' },
    { known: '2026-11-24' },
    { known: '2026-02-30T10:00Z' },
    { known: '2026-11-24T25:00Z' },
    { known: '2026-11-24T10:00' },
    { known: '2026-11-24T10:00:00.1234567Z' },
  ] as Record<string, string>[])('that cannot be are named and not used: %j', (search) => {
    const [[key, text] = []] = Object.entries(search);
    expect(readClocks(search, now)).toEqual({ clocks: NOW, ignored: [`${key}=${text}`] });
  });

  it('stay on links to the pages that can show another day, and on no others', () => {
    const clocks = { asOf: '2024-05-01', knownAt: '2026-11-24T10:00Z' };
    const both = 'asof=2024-05-01&known=2026-11-24T10:00Z';
    expect(withClocks('/places/no/crm-1', clocks)).toBe(`/places/no/crm-1?${both}`);
    expect(withClocks('/places/no#crm', clocks)).toBe(`/places/no?${both}#crm`);
    expect(withClocks('/matrix?region=mena', clocks)).toBe(`/matrix?${both}&region=mena`);
    expect(withClocks('/evidence/ev-1', clocks)).toBe(`/evidence/ev-1?${both}`);
    for (const to of [
      '/',
      '/places',
      '/obligations/crm-1',
      '/evidence',
      '/evidence/new?for=no.crm-1',
      '/evidence/a/edit',
    ]) {
      expect(withClocks(to, clocks)).toBe(to);
    }
    expect(withClocks('/matrix', NOW)).toBe('/matrix');
    expect(tellsTime('/places/no?x=1#a')).toBe(true);
  });

  it('give way to clocks that a link names itself', () => {
    const clocks = { asOf: '2024-05-01', knownAt: null };
    expect(withClocks('/places/no/crm-1?known=2025-01-01T00:00Z', clocks)).toBe(
      '/places/no/crm-1?known=2025-01-01T00:00Z',
    );
  });

  it('are written as they are read', () => {
    const clocks = { asOf: '2024-05-01', knownAt: '2026-11-24T10:00Z' };
    expect(readClocks(clocksText(clocks), now).clocks).toEqual(clocks);
    expect(clocksText(NOW)).toEqual({});
  });
});
