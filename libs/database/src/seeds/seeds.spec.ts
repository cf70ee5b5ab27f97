import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMatrix } from '../cells/read-matrix.js';
import { searchEvidence } from '../evidence/search-evidence.js';
import { findForSignIn } from '../members/accounts.js';
import { openHouse, type TestHouse } from '../testing/test-house.js';
import { seedBench } from './seed-bench.js';
import { DEMO_MEMBERS, seedDemo } from './seed-demo.js';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house?.close());

describe('the demo', () => {
  it('has six invented members who can sign in, the same after a second time', async () => {
    await seedDemo(house.test.setUpUrl, 'first hash');
    expect(await seedDemo(house.test.setUpUrl, 'second hash')).toHaveLength(6);
    for (const { email, displayName, grants } of DEMO_MEMBERS) {
      const found = await house.database.write({ kind: 'SIGN_IN' }, (tx) => findForSignIn(tx, email));
      expect(found).toMatchObject({ passwordHash: 'second hash', member: { displayName, grants } });
    }
  });
});

describe('the bench', () => {
  it('fills every cell by the method, and its counts are those of its links', async () => {
    const size = await seedBench(house.test.setUpUrl, { jurisdictions: 386, evidence: 3000 });
    expect(size).toMatchObject({ jurisdictions: 386, evidence: 3000, cells: 386 * 24 });
    const open = { kind: 'PUBLIC' } as const;
    const rows = await house.database.read(open, (tx) =>
      readMatrix(tx, { standard: 'SW-2015', jurisdictions: null, columns: null }),
    );
    expect(rows).toHaveLength(386);
    const counted = await house.owner.query(
      `SELECT jurisdiction, count(DISTINCT evidence_id)::int AS total FROM evidence_link GROUP BY jurisdiction`,
    );
    const totals = new Map(counted.rows.map(({ jurisdiction, total }) => [jurisdiction, total]));
    for (const row of rows)
      expect([row.jurisdiction, row.evidenceTotal]).toEqual([row.jurisdiction, totals.get(row.jurisdiction) ?? 0]);
    expect(new Set(rows.flatMap(({ statuses }) => [...statuses])).size).toBeGreaterThan(4);
    const found = await house.database.read(open, (tx) =>
      searchEvidence(tx, { text: 'police' }, { first: 5, after: null, sort: 'RELEVANCE' }),
    );
    expect(found.total).toBeGreaterThan(5);
  }, 120_000);
});
