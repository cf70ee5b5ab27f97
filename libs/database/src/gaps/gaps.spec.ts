import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Day } from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import type { GapMove, GapRow } from './gap-record.js';
import { moveGap, undoGapMove } from './move-gap.js';
import { readGaps } from './read-gaps.js';

const STANDARD = 'SW-2015';
let house: TestHouse;
let one: string;
let other: string;
let lead: string;
let elsewhere: string;
let administrator: string;

const as = (memberId: string) => ({ kind: 'MEMBER', memberId }) as const;
const cell = (obligation: string, jurisdiction = 'NO'): CellKey => ({ standard: STANDARD, jurisdiction, obligation });
const step = (change: Partial<GapMove> = {}): GapMove => {
  return { state: 'TAKEN', role: 'RESEARCHER', until: null, note: null, cellVersion: 1, ...change };
};
const move = (who: string, key: CellKey, version: number, change?: Partial<GapMove>): Promise<boolean> =>
  house.database.write(as(who), (tx) => moveGap(tx, key, version, step(change)));
const asked = (jurisdiction: string | null) => ({
  ...{ standard: STANDARD, jurisdictions: jurisdiction === null ? null : [jurisdiction], obligations: null },
});
const gap = async (key: CellKey, who = one): Promise<GapRow> => {
  const rows = await house.database.read(as(who), (tx) => readGaps(tx, asked(key.jurisdiction)));
  return rows.find(({ obligation }) => obligation === key.obligation)!;
};

beforeAll(async () => {
  house = await openHouse();
  [one, other, lead, elsewhere, administrator] = [
    await addMember(house.owner, 'RESEARCHER'),
    await addMember(house.owner, 'RESEARCHER@europe-central-asia'),
    await addMember(house.owner, 'REGIONAL_LEAD@europe-central-asia'),
    await addMember(house.owner, 'RESEARCHER@africa'),
    await addMember(house.owner, 'ADMIN'),
  ];
}, 120_000);
afterAll(() => house?.close());

describe('the gaps on record', () => {
  it('tell every cell of a place of which anything is known, and none of a place of which nothing is', async () => {
    const norway = await house.database.read(as(one), (tx) => readGaps(tx, asked('NO')));
    expect(norway).toHaveLength(24);
    const all = await house.database.read(as(one), (tx) => readGaps(tx, asked(null)));
    expect(all.some(({ jurisdiction }) => jurisdiction === 'TO')).toBe(false);
    expect(all.length).toBeGreaterThan(24);
  });

  it('say of a stored cell what its row says, and of an unseen one that nobody looked', async () => {
    const stored = await gap(cell('CRM-1'));
    expect(stored.facts).toMatchObject({ status: 'CONTRARY', confidence: 'LOW', reviewDue: false });
    expect(stored.facts.singleSource).toBeGreaterThan(0);
    const row = await house.owner.query(
      `SELECT answer -> 'outcome' AS outcome FROM cell WHERE jurisdiction = 'NO' AND obligation = 'CRM-1'`,
    );
    expect(stored.facts).toMatchObject({
      answered: row.rows[0].outcome.answered,
      criteriaCount: row.rows[0].outcome.criteriaCount,
      newest: row.rows[0].outcome.newest,
    });
    const unseen = (await house.database.read(as(one), (tx) => readGaps(tx, asked('NO')))).find(
      ({ cellVersion }) => cellVersion === 0,
    )!;
    expect(unseen.facts).toMatchObject({ status: 'NOT_ASSESSED', confidence: null, answered: 0, evidenceCount: 0 });
    expect(unseen.work).toBeNull();
  });
});

describe('work on a gap', () => {
  it('is for one of two people who take it at the same moment', async () => {
    const taken = await Promise.all([move(one, cell('CRM-1'), 0), move(other, cell('CRM-1'), 0)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect((await gap(cell('CRM-1'))).work).toMatchObject({ state: 'TAKEN', version: 1, undoable: true });
  });

  it('is never moved on an older version', async () => {
    expect(await move(one, cell('CRM-2'), 0)).toBe(true);
    expect(await move(one, cell('CRM-2'), 1, { state: 'DONE', note: 'Searched the gazette.' })).toBe(true);
    expect(await move(one, cell('CRM-2'), 1, { state: 'OPEN' })).toBe(false);
    expect((await gap(cell('CRM-2'))).work).toMatchObject({ state: 'DONE', version: 2, note: 'Searched the gazette.' });
  });

  it('that somebody has taken nobody else moves, but a lead of the region', async () => {
    await move(one, cell('CRM-3'), 0);
    await expect(move(other, cell('CRM-3'), 1)).rejects.toMatchObject({ code: 'SM001' });
    expect(await move(lead, cell('CRM-3'), 1, { state: 'OPEN', role: 'REGIONAL_LEAD' })).toBe(true);
  });

  it('is undone by whoever did it, once, and by nobody else', async () => {
    await move(one, cell('CRM-4'), 0);
    await move(one, cell('CRM-4'), 1, { state: 'SNOOZED', until: '2027-01-01' as Day });
    const undo = (who: string, version: number) =>
      house.database.write(as(who), (tx) => undoGapMove(tx, cell('CRM-4'), version));
    expect(await undo(other, 2)).toBe(false);
    expect(await undo(one, 1)).toBe(false);
    expect(await undo(one, 2)).toBe(true);
    expect((await gap(cell('CRM-4'))).work).toMatchObject({ state: 'TAKEN', until: null, version: 3, undoable: false });
    expect(await undo(one, 3)).toBe(false);
  });

  it('gives back to its owner what a lead released and undoes', async () => {
    await move(one, cell('VIO-1'), 0);
    await move(lead, cell('VIO-1'), 1, { state: 'OPEN', role: 'REGIONAL_LEAD' });
    expect(await house.database.write(as(lead), (tx) => undoGapMove(tx, cell('VIO-1'), 2))).toBe(true);
    expect((await gap(cell('VIO-1'))).work).toMatchObject({ state: 'TAKEN', memberId: one, movedBy: lead });
  });

  it('is refused by the database to people of other regions, to administrators and to the public', async () => {
    for (const who of [elsewhere, administrator]) {
      await expect(move(who, cell('VIO-2'), 0)).rejects.toMatchObject({ code: '42501' });
    }
    expect(
      await house.database.read({ kind: 'PUBLIC' }, (tx) => readGaps(tx, asked('NO'))).catch(() => 'refused'),
    ).toBe('refused');
  });
});
