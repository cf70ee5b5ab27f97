import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Day } from '@states-must/domain';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import { compareGrids, differencesOf, standingAt } from './compare-rows.js';
import { freezeEdition, holdPublishing } from './freeze-edition.js';
import { verifyEdition } from './verify-edition.js';

const row = (jurisdiction: string, statuses: string, confidences: string, flags: string) => {
  return {
    jurisdiction,
    statuses,
    confidences,
    answered: '0'.repeat(statuses.length),
    flags,
    evidenceCounts: [0, 0],
    evidenceTotal: 0,
  };
};

describe('two grids side by side', () => {
  const before = { obligations: ['A-1', 'A-2'], rows: [row('AA', 'MN', 'hl', '04'), row('BB', 'UU', '--', '22')] };

  it('differ in status, confidence, dispute and basis, each by its name', () => {
    const after = { obligations: ['A-2', 'A-1'], rows: [row('AA', 'NM', 'mh', '11'), row('BB', 'UU', '--', '22')] };
    const { differences, compared } = compareGrids(before, after);
    expect(compared).toBe(4);
    expect(differences.map(({ jurisdiction, obligation, kinds }) => [jurisdiction, obligation, kinds])).toEqual([
      ['AA', 'A-2', ['CONFIDENCE', 'CONTESTED', 'BASIS']],
      ['AA', 'A-1', ['CONTESTED']],
    ]);
  });

  it('name what only one of them has, and compare nothing to it', () => {
    const after = { obligations: ['A-1', 'A-3'], rows: [row('AA', 'MM', 'hh', '00'), row('CC', 'MM', 'hh', '00')] };
    expect(compareGrids(before, after)).toMatchObject({
      differences: [],
      compared: 1,
      onlyBefore: { jurisdictions: ['BB'], obligations: ['A-2'] },
      onlyAfter: { jurisdictions: ['CC'], obligations: ['A-3'] },
    });
  });

  it('do not differ by an empty value taken for another', () => {
    const [empty, looked, missed] = [row('AA', 'U', '-', '2'), row('AA', 'E', '-', '2'), row('AA', 'N', 'l', '2')];
    expect(differencesOf(standingAt(empty, 0), standingAt(looked, 0))).toEqual(['STATUS']);
    expect(standingAt(missed, 0)).toMatchObject({ status: 'NOT_MET', confidence: 'LOW', complete: false });
  });
});

describe('an edition that somebody tampered with', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  }, 120_000);
  afterAll(() => house?.close());

  it('is found out by its checksum', async () => {
    const admin = await addMember(house.owner, 'ADMIN');
    const frozen = await house.database.write({ kind: 'MEMBER', memberId: admin }, async (tx) => {
      await holdPublishing(tx);
      const draft = { slug: 'one', name: 'One', standard: 'SW-2015', asOf: '2026-01-01' as Day, licence: 'MIT' };
      return freezeEdition(tx, { ...draft, note: null, frozenBy: 'ADMIN' }, ({ checksum }) => checksum);
    });
    const verify = () => house.database.read({ kind: 'PUBLIC' }, (tx) => verifyEdition(tx, 'one'));
    expect(await verify()).toMatchObject({ whole: true, found: frozen.checksum, rows: frozen.rowCount });

    await house.owner.query('ALTER TABLE edition_row DISABLE TRIGGER USER');
    await house.owner.query(
      `UPDATE edition_row SET statuses = overlay(statuses placing 'M' from 13) WHERE edition = 'one' AND jurisdiction = 'NO'`,
    );
    await house.owner.query('ALTER TABLE edition_row ENABLE TRIGGER USER');
    expect(await verify()).toMatchObject({ whole: false, recorded: frozen.checksum });
    expect(await house.database.read({ kind: 'PUBLIC' }, (tx) => verifyEdition(tx, 'none'))).toBeNull();
  });
});
