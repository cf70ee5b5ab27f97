import { describe, expect, it } from '@jest/globals';
import type { AreaRow, Listed } from './area-types.js';
import { mostAssessed } from './most-assessed.js';

const place = (code: string, text: string): Listed => ({
  code,
  level: 'STATE',
  name: { text, language: 'en' },
  region: { code: 'africa' },
});
const row = (jurisdiction: string, statuses: string): AreaRow => ({
  jurisdiction,
  statuses,
  confidences: 'l'.repeat(statuses.length),
  answered: '1'.repeat(statuses.length),
  flags: '1'.repeat(statuses.length),
  evidenceTotal: 1,
});

describe('the places of which most is known', () => {
  const places = [place('BB', 'Barbados'), place('AA', 'Aruba'), place('CC', 'Chad'), place('DD', 'Dominica')];
  const found = mostAssessed([row('BB', 'CU'), row('AA', 'UM'), row('CC', 'NP'), row('DD', 'UE')], places);

  it('are ordered by how much is known, then by name, never by how well a state does', () => {
    expect(found.map((one) => one.place.code)).toEqual(['CC', 'AA', 'BB']);
  });

  it('leave out places where nothing is assessed', () => {
    expect(found.some((one) => one.place.code === 'DD')).toBe(false);
  });

  it('carry their squares', () => {
    expect(found[2]?.cells).toEqual([
      { letter: 'C', confidence: 'l', contested: true },
      { letter: 'U', confidence: 'l', contested: true },
    ]);
  });
});
