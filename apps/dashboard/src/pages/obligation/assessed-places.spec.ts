import { describe, expect, it } from '@jest/globals';
import { assessedPlaces } from './assessed-places.js';
import type { Listed, ObligationRow } from './obligation-types.js';

const place = (code: string, text: string): Listed => ({
  code,
  level: 'STATE',
  name: { text, language: 'en' },
  region: { code: 'africa' },
});
const row = (jurisdiction: string, statuses: string, more: Partial<ObligationRow> = {}): ObligationRow => ({
  jurisdiction,
  statuses,
  confidences: 'm',
  answered: 'b',
  flags: '8',
  evidenceTotal: 3,
  ...more,
});

describe('the assessed places of an obligation', () => {
  const places = [place('ZW', 'Zimbabwe'), place('AO', 'Angola'), place('EG', 'Egypt')];

  it('are ordered by name, and read from their one column', () => {
    const found = assessedPlaces([row('ZW', 'C', { flags: '9' }), row('AO', 'V', { confidences: '-' })], places);
    expect(found).toEqual([
      { place: places[1], letter: 'V', confidence: '-', answered: 11, contested: false, evidence: 3 },
      { place: places[0], letter: 'C', confidence: 'm', answered: 11, contested: true, evidence: 3 },
    ]);
  });

  it('leave out the empty statuses and places without a name', () => {
    expect(assessedPlaces([row('EG', 'U'), row('AO', 'E'), row('ZW', 'X'), row('QQ', 'M')], places)).toEqual([]);
  });
});
