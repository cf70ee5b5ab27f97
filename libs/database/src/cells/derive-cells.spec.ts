import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Day, PartialDate } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import { recordDecision } from '../evidence/decisions.js';
import type { EvidenceRecord } from '../evidence/evidence-record.js';
import { moveEvidence } from '../evidence/write-evidence.js';
import {
  addMember,
  addSource,
  approveBy,
  lawDraft,
  linkTo,
  openHouse,
  submitDraft,
  unstale,
  type TestHouse,
} from '../testing/test-house.js';
import type { CellKey } from './cell-record.js';
import { deriveAndStore } from './derive-cells.js';
import { gatherFacts } from './gather-facts.js';
import { cellsDue, evidenceTo, readCell } from './read-cells.js';
import { matrixRevision, readMatrix } from './read-matrix.js';

const DAY = '2026-11-24' as Day;
const STANDARD = 'SW-2015';
let house: TestHouse;
let author: string;
let reviewers: string[];
let source: string;

const as = (memberId: string) => ({ kind: 'MEMBER', memberId }) as const;
const open = <T>(work: (tx: Tx) => Promise<T>) => house.database.read({ kind: 'PUBLIC' }, work);
const cell = (jurisdiction: string, obligation: string): CellKey => ({ standard: STANDARD, jurisdiction, obligation });
const letter = async (jurisdiction: string, column: number): Promise<string> => {
  const [row] = await open((tx) =>
    readMatrix(tx, { standard: STANDARD, jurisdictions: [jurisdiction], columns: [column] }),
  );
  return `${row!.statuses}${row!.confidences}${row!.answered}${row!.flags}`;
};
const derive = (keys: CellKey[], day = DAY) =>
  house.database.write(as(reviewers[0]!), (tx) => deriveAndStore(tx, keys, day, { kind: 'KNOWLEDGE', evidence: [] }));

beforeAll(async () => {
  house = await openHouse();
  author = await addMember(house.owner, 'RESEARCHER');
  reviewers = [await addMember(house.owner, 'REVIEWER'), await addMember(house.owner, 'REVIEWER')];
}, 120_000);

beforeEach(async () => {
  source = await addSource(house.database, author);
});

afterAll(() => house?.close());

describe('the founding cells', () => {
  it('say what the method makes of the founding evidence', async () => {
    const status = async (j: string, o: string) => (await open((tx) => readCell(tx, cell(j, o))))?.outcome.status;
    expect(await status('NO', 'VIO-1')).toBe('PARTLY_MET');
    expect(await status('NO', 'CRM-1')).toBe('CONTRARY');
    expect(await status('PG', 'STG-3')).toBe('NOT_MET');
    expect(await status('NZ', 'CRM-1')).toBeUndefined();
  });

  it('leave a state without evidence of its own unassessed, and point to its assessed part', async () => {
    const argentina = await open((tx) => readCell(tx, cell('AR', 'CRM-1')));
    expect(argentina).toMatchObject({
      outcome: { status: 'NOT_ASSESSED' },
      rollUp: { parts: 1, partsComplete: false },
    });
    expect(argentina!.rollUp!.assessed).toEqual([
      expect.objectContaining({ jurisdiction: 'AR-C', status: 'CONTRARY', confidence: 'LOW' }),
    ]);
  });

  it('tell how far evidence reaches', async () => {
    expect(await open(evidenceTo)).toMatch(/^2015-/);
  });
});

describe('a new item', () => {
  it('moves its cell, the matrix, the change log and the revision when it is published, and not before', async () => {
    const before = await open(matrixRevision);
    const submitted = await submitDraft(house.database, author, lawDraft(source));
    await derive([cell('NZ', 'CRM-1')]);
    expect(await letter('NZ', 0)).toBe('U-02');
    const stored = await open(matrixRevision);
    const published = await approveBy(house.database, submitted, reviewers);
    const [derived] = await derive([cell('NZ', 'CRM-1')]);
    expect(derived!.stored).toEqual({ changed: true, before: 'NOT_ASSESSED' });
    const read = await open((tx) => readCell(tx, cell('NZ', 'CRM-1')));
    expect(read!.outcome).toMatchObject({ status: 'MET', complete: false, answered: 1 });
    const column = (await house.owner.query(`SELECT column_number AS n FROM obligation WHERE code = 'CRM-1'`)).rows[0]
      .n;
    expect(await letter('NZ', column)).toBe('Ml1a');
    expect(BigInt(await open(matrixRevision))).toBeGreaterThan(BigInt(stored));
    expect(stored).toBe(before);
    const [row] = await open((tx) => readMatrix(tx, { standard: STANDARD, jurisdictions: ['NZ'], columns: null }));
    expect(row).toMatchObject({ evidenceTotal: 1 });
    expect(row!.evidenceCounts[column]).toBe(1);

    const still = await open(matrixRevision);
    const again = await derive([cell('NZ', 'CRM-1')], '2026-11-25' as Day);
    expect(again[0]!.stored).toEqual({ changed: false, before: 'MET' });
    await submitDraft(house.database, author, lawDraft(source));
    expect(await open(matrixRevision)).toBe(still);

    await house.database.write(as(author), async (tx) => {
      unstale(await moveEvidence(tx, published.id, published.version, 'WITHDRAWN', author, 'Repealed.'));
      await deriveAndStore(tx, [cell('NZ', 'CRM-1')], DAY, { kind: 'CORRECTION', evidence: [published.id] });
    });
    expect(await letter('NZ', column)).toBe('U-02');
    const { rows } = await house.owner.query(
      `SELECT cause, before ->> 'status' AS before, after ->> 'status' AS after FROM cell_change
       WHERE jurisdiction = 'NZ' ORDER BY at`,
    );
    expect(rows).toEqual([
      { cause: 'KNOWLEDGE', before: 'NOT_ASSESSED', after: 'MET' },
      { cause: 'CORRECTION', before: 'MET', after: 'NOT_ASSESSED' },
    ]);
  });

  it('never counts while it is internal, whoever asks', async () => {
    const internal = await submitDraft(
      house.database,
      author,
      lawDraft(source, { visibility: 'INTERNAL', links: [linkTo('FJ', 'CRM-1.a')] }),
    );
    await approveBy(house.database, internal, reviewers);
    const facts = await house.database.read(as(reviewers[0]!), (tx) => gatherFacts(tx, cell('FJ', 'CRM-1')));
    expect(facts).toMatchObject({ items: [], links: [] });
  });

  it('counts once in a row that it is linked to twice', async () => {
    const links = [linkTo('WS', 'CRM-1.a'), linkTo('WS', 'CRM-1.b'), linkTo('WS', 'VIO-1.a')];
    const item = await submitDraft(house.database, author, lawDraft(source, { links }));
    await approveBy(house.database, item, reviewers);
    await derive([cell('WS', 'CRM-1'), cell('WS', 'VIO-1')]);
    const ask = (columns: number[] | null) =>
      open((tx) => readMatrix(tx, { standard: STANDARD, jurisdictions: ['WS'], columns }));
    expect((await ask(null))[0]).toMatchObject({ evidenceTotal: 1 });
    const [both] = await ask(Array.from({ length: 24 }, (_, index) => index));
    expect(both).toMatchObject({ evidenceTotal: 1 });
    expect(both!.evidenceCounts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('in a part rolls up into its state in the same transaction', async () => {
    const item = await submitDraft(house.database, author, lawDraft(source, { links: [linkTo('AU-NSW', 'CRM-1.a')] }));
    await approveBy(house.database, item, reviewers);
    const derived = await derive([cell('AU-NSW', 'CRM-1')]);
    expect(derived.map(({ key }) => key.jurisdiction)).toEqual(['AU-NSW', 'AU']);
    const australia = await open((tx) => readCell(tx, cell('AU', 'CRM-1')));
    expect(australia!.rollUp).toMatchObject({ parts: 8, partsComplete: true });
    expect(australia!.rollUp!.assessed.map(({ jurisdiction }) => jurisdiction)).toEqual(['AU-NSW']);
  });

  it('that is not in force yet makes its cell due on the day', async () => {
    const draft = lawDraft(source, {
      inForceFrom: '2027-03-01' as PartialDate,
      published: '2026' as PartialDate,
      links: [linkTo('TO', 'CRM-1.a')],
    });
    await approveBy(house.database, await submitDraft(house.database, author, draft), reviewers);
    await derive([cell('TO', 'CRM-1')]);
    const due = (day: string) => house.database.read({ kind: 'CLOCK' }, (tx) => cellsDue(tx, day as Day));
    expect(await due('2027-02-28')).not.toContainEqual(cell('TO', 'CRM-1'));
    expect(await due('2027-03-01')).toContainEqual(cell('TO', 'CRM-1'));
    await house.database.write({ kind: 'CLOCK' }, (tx) =>
      deriveAndStore(tx, [cell('TO', 'CRM-1')], '2027-03-01' as Day, { kind: 'WORLD', evidence: [] }),
    );
    expect(await open((tx) => readCell(tx, cell('TO', 'CRM-1')))).toMatchObject({ outcome: { status: 'MET' } });
  });

  it('is seen by another that is published into the same row at the same moment', async () => {
    const items = await Promise.all(
      ['CRM-1.a', 'VIO-1.a', 'STG-1.a', 'REG-1.a'].map((criterion) =>
        submitDraft(house.database, author, lawDraft(source, { links: [linkTo('VU', criterion)] })),
      ),
    );
    const [first, second] = reviewers as [string, string];
    const approve = (tx: Tx, memberId: string, { id, version, contentHash }: EvidenceRecord): Promise<void> =>
      recordDecision(tx, {
        ...{ evidenceId: id, version, contentHash, memberId },
        ...{ role: 'REVIEWER', decision: 'APPROVE', reason: null },
      });
    for (const item of items) await house.database.write(as(first), (tx) => approve(tx, first, item));
    await Promise.all(
      items.map((item) =>
        house.database.write(as(second), async (tx) => {
          await approve(tx, second, item);
          unstale(await moveEvidence(tx, item.id, item.version, 'APPROVED', second, null));
          const keys = [cell('VU', item.links[0]!.obligation)];
          await deriveAndStore(tx, keys, DAY, { kind: 'KNOWLEDGE', evidence: [item.id] });
        }),
      ),
    );
    const [row] = await open((tx) => readMatrix(tx, { standard: STANDARD, jurisdictions: ['VU'], columns: null }));
    expect(row!.evidenceTotal).toBe(4);
    expect(row!.statuses.replaceAll('U', '')).toBe('MMMM');
  });
});
