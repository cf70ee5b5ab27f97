import { describe, expect, it } from '@jest/globals';
import type { Confidence, Status } from './status-types.js';
import { nextTurn, turnsOf } from './turns.js';

const at = (from: string | null, status: Status, confidence: Confidence | null = 'LOW') => {
  return { from, status, confidence, contested: false };
};
const cell = {
  status: 'CONTRARY' as const,
  asOf: '2026-11-24',
  timeline: [
    at(null, 'NOT_ASSESSED', null),
    at('2020-01-01', 'CONTRARY', 'MEDIUM'),
    at('2021-01-01', 'CONTRARY', 'MEDIUM'),
    at('2027-01-01', 'CONTRARY'),
    at('2027-06-01', 'MET'),
  ],
};

describe('the days on which a cell turns', () => {
  it('leave out those on which nothing turns that is shown', () => {
    expect(turnsOf(cell).map(({ from }) => from)).toEqual([null, '2020-01-01', '2027-01-01', '2027-06-01']);
  });

  it('name the next one, and the next one of another status', () => {
    expect(nextTurn(cell)?.from).toBe('2027-01-01');
    expect(nextTurn(cell, true)?.from).toBe('2027-06-01');
    expect(nextTurn({ ...cell, asOf: '2027-06-01', status: 'MET' })).toBeUndefined();
  });
});
