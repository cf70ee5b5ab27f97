import { describe, expect, it } from '@jest/globals';
import { ageOf } from './age-of.js';
import { neighbours } from './neighbours.js';

describe('what comes after an item of the queue', () => {
  it('is the next one, and the one before at the end', () => {
    expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c', goOn: 'c' });
    expect(neighbours(['a', 'b', 'c'], 'c')).toEqual({ previous: 'b', next: undefined, goOn: 'b' });
  });

  it('is nothing after the only one', () => {
    expect(neighbours(['a'], 'a').goOn).toBeUndefined();
    expect(neighbours([], 'a').goOn).toBeUndefined();
  });

  it('is the first of the queue for an item that does not wait in it', () => {
    expect(neighbours(['a', 'b'], 'x')).toEqual({ previous: undefined, next: 'a', goOn: 'a' });
  });
});

describe('how long an item waits', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['2026-11-24T11:59:40Z', undefined],
    ['2026-11-24T11:59:00Z', '1 min ago'],
    ['2026-11-24T11:50:00Z', '10 min ago'],
    ['2026-11-24T11:00:00Z', '1 hr ago'],
    ['2026-11-24T06:00:00Z', '6 hr ago'],
    ['2026-11-23T11:00:00Z', '1 day ago'],
    ['2026-11-20T12:00:00Z', '4 days ago'],
    ['2026-11-24T12:30:00Z', undefined],
  ])('%s: %s', (moment, words) => {
    expect(ageOf(moment, now, 'en-GB')?.replace(/(hr|min)\./, '$1')).toBe(words);
  });
});
