import { describe, expect, it } from '@jest/globals';
import { applicableOf, assessedOf, countStatuses, totalOf } from './count-statuses.js';

describe('counting statuses', () => {
  it('counts every letter and prints zeros', () => {
    expect(countStatuses(['MPNC', 'VEUX', 'UUUU'])).toEqual({ M: 1, P: 1, N: 1, C: 1, V: 1, E: 1, U: 5, X: 1 });
  });

  it('adds up to the whole, and does-not-apply leaves the denominator', () => {
    const counts = countStatuses(['MMXXU']);
    expect(totalOf(counts)).toBe(5);
    expect(applicableOf(counts)).toBe(3);
    expect(assessedOf(counts)).toBe(2);
  });

  it('never counts an empty cell as assessed, nor an unknown letter as anything but not assessed', () => {
    expect(assessedOf(countStatuses(['UEX']))).toBe(0);
    expect(countStatuses(['?'])).toMatchObject({ U: 1 });
  });
});
