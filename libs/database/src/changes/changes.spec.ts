import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Day } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import { openHouse, type TestHouse } from '../testing/test-house.js';
import { meetingPlaces } from './meeting-places.js';
import { readChanges } from './read-changes.js';
import { readUpcoming } from './read-upcoming.js';

const ALL = { standard: 'SW-2015', jurisdictions: null, obligations: null };
let house: TestHouse;
const open = <T>(work: (tx: Tx) => Promise<T>) => house.database.read({ kind: 'PUBLIC' }, work);
const changes = (first: number, after: string | null = null) =>
  open((tx) => readChanges(tx, { ...ALL, kinds: null, from: null, to: null }, { first, after }));

beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house?.close());

describe('the log of the founding evidence', () => {
  it('names for each cell the items that bear on it, and no others', async () => {
    const { items } = await changes(100);
    expect(items.length).toBeGreaterThan(20);
    for (const { record } of items) {
      const { rows } = await house.owner.query(
        `SELECT count(DISTINCT evidence_id)::int AS found FROM evidence_link
         WHERE jurisdiction = $1 AND obligation = $2 AND evidence_id = ANY ($3)`,
        [record.jurisdiction, record.obligation, record.evidence],
      );
      expect(rows[0].found).toBe(record.evidence.length);
      expect(record.kind).toBe('KNOWLEDGE');
    }
  });

  it('is read in pages that hold each change once', async () => {
    const whole = await changes(100);
    const first = await changes(4);
    const next = await changes(100, first.items.at(-1)!.cursor);
    expect([...first.items, ...next.items].map(({ record }) => record.id)).toEqual(
      whole.items.map(({ record }) => record.id),
    );
    expect(first).toMatchObject({ hasNext: true, total: whole.total });
    await expect(changes(4, 'nonsense')).rejects.toThrow('start from its beginning');
  });
});

describe('what is to come', () => {
  it('lies after the day asked for, the first day first, and is cut at the number asked for', async () => {
    const day = '2014-01-01' as Day;
    const upcoming = await open((tx) => readUpcoming(tx, { ...ALL, from: null, to: null }, day, 50));
    const days = upcoming.map((one) => one.day);
    expect(days.length).toBeGreaterThan(5);
    expect(days.every((one) => one > day)).toBe(true);
    expect(days).toEqual([...days].sort());
    expect(await open((tx) => readUpcoming(tx, { ...ALL, from: null, to: null }, day, 2))).toEqual(
      upcoming.slice(0, 2),
    );
    for (const { kind, before, after, items } of upcoming) {
      expect(kind === 'STATUS').toBe(before.status !== after.status);
      if (kind === 'CONFIDENCE') expect(items).toEqual([]);
    }
  });
});

describe('the places that meet an obligation', () => {
  it('are those whose cell is met today', async () => {
    const { rows } = await house.owner.query(
      `SELECT obligation, array_agg(jurisdiction ORDER BY jurisdiction) AS places FROM cell WHERE letter = 'M' GROUP BY obligation`,
    );
    const found = await open((tx) =>
      meetingPlaces(tx, [
        { standard: 'SW-2015', obligation: 'CRM-1' },
        { standard: 'SW-2015', obligation: 'VIO-1' },
      ]),
    );
    for (const obligation of ['CRM-1', 'VIO-1']) {
      const expected = rows.find((row) => row.obligation === obligation)?.places ?? [];
      const places = found.get(`SW-2015|${obligation}`) ?? [];
      expect(places.map(({ jurisdiction }) => jurisdiction)).toEqual(expected);
    }
  });
});
