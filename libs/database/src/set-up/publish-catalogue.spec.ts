import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, type Catalogue } from '@states-must/catalogue';
import type { Day } from '@states-must/domain';
import type { DataSource } from 'typeorm';
import { readCell } from '../cells/read-cells.js';
import { matrixRevision } from '../cells/read-matrix.js';
import type { Tx } from '../connection/tx.js';
import { loadReference } from '../reference/load-reference.js';
import { findEvidence } from '../evidence/find-evidence.js';
import { evidenceKnownAt } from '../evidence/known-evidence.js';
import { pendingSchemaChanges } from '../drift/pending-schema-changes.js';
import { openHouse, type TestHouse } from '../testing/test-house.js';
import { ownerSource } from './migrate.js';
import { publishCatalogue } from './publish-catalogue.js';
import { setUpDatabase } from './set-up-database.js';

const DAY = '2026-11-24' as Day;
let house: TestHouse;
let source: DataSource;
const catalogue = loadCatalogue();

beforeAll(async () => {
  house = await openHouse();
  source = ownerSource(house.test.setUpUrl);
  await source.initialize();
}, 120_000);

afterAll(async () => {
  await source?.destroy();
  await house?.close();
});

const publish = (change: Partial<Catalogue> = {}) => publishCatalogue(source, DAY, { ...catalogue, ...change });
const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => house.database.read({ kind: 'PUBLIC' }, work);
const revision = (): Promise<string> => read(matrixRevision);

/** Every row of every table that publishing may touch, and when it was written. */
async function everything(): Promise<unknown> {
  const tables = ['standard', 'obligation', 'criterion', 'region', 'jurisdiction', 'work', 'source', 'evidence'];
  const rest = ['evidence_link', 'evidence_revision', 'cell', 'cell_change', 'row_tally', 'matrix_revision'];
  const rows: unknown[] = [];
  for (const table of [...tables, ...rest]) {
    rows.push((await house.owner.query(`SELECT xmin::text, ctid::text, * FROM ${table} ORDER BY ctid`)).rows);
  }
  return rows;
}

describe('publishing the catalogue', () => {
  it('writes nothing at all the second time', async () => {
    const before = await everything();
    expect(await publish()).toMatch(/nothing has changed/);
    expect(await everything()).toEqual(before);
  });

  it('revises an item that changed, and derives its cells as a correction', async () => {
    const before = await revision();
    const foundingEvidence = catalogue.foundingEvidence.map((item) =>
      item.reference === 'E23' ? { ...item, title: 'A corrected title', credibility: 5 as const } : item,
    );
    expect(await publish({ foundingEvidence })).toMatch(/1 changed/);
    expect(await read((tx) => findEvidence(tx, 'E23'))).toMatchObject({ title: 'A corrected title', version: 2 });
    expect(await revision()).not.toBe(before);
    await publish();
    expect(await read((tx) => findEvidence(tx, 'E23'))).toMatchObject({ version: 3, credibility: 2 });
  });

  it('withdraws an item that is gone and publishes it again when it is back', async () => {
    const without = catalogue.foundingEvidence.filter(
      ({ links }) => !links.some(({ jurisdiction }) => jurisdiction === 'PG'),
    );
    const gone = catalogue.foundingEvidence.length - without.length;
    const cell = { standard: 'SW-2015', jurisdiction: 'PG', obligation: 'STG-3' };
    expect(await publish({ foundingEvidence: without })).toMatch(new RegExp(`${gone} withdrawn`));
    expect(await read((tx) => readCell(tx, cell))).toMatchObject({
      outcome: { status: 'NOT_ASSESSED' },
      evidenceCount: 0,
    });
    await publish();
    expect(await read((tx) => readCell(tx, cell))).toMatchObject({ outcome: { status: 'NOT_MET' } });
    const { rows } = await house.owner.query(
      `SELECT before ->> 'status' AS before, after ->> 'status' AS after, cause FROM cell_change
       WHERE jurisdiction = 'PG' AND obligation = 'STG-3' ORDER BY at`,
    );
    expect(rows).toEqual([
      { before: 'NOT_ASSESSED', after: 'NOT_MET', cause: 'KNOWLEDGE' },
      { before: 'NOT_MET', after: 'NOT_ASSESSED', cause: 'CORRECTION' },
      { before: 'NOT_ASSESSED', after: 'NOT_MET', cause: 'CORRECTION' },
    ]);
  });

  it('settles the cells of what an item corrects, knows it again, and finds a former wording by its moment', async () => {
    const key = { standard: 'SW-2015', jurisdiction: 'HK', obligation: 'CRM-1' };
    const evidenceOf = async () => (await read((tx) => readCell(tx, key)))!.evidenceCount;
    const target = catalogue.foundingEvidence.find(({ reference }) => reference === 'E16')!;
    const further = {
      title: 'In other words',
      relations: [{ kind: 'CORRECTS' as const, target: target.id, on: null, note: null }],
      identifiers: [{ scheme: 'DOI' as const, value: '10.5555/1' }],
      translations: [{ language: 'fr', title: 'Titre', summary: null, by: 'PERSON' as const }],
    };
    const foundingEvidence = catalogue.foundingEvidence.map((item) =>
      item.reference === 'E02' ? { ...item, ...further } : item,
    );
    const [count, moment] = [await evidenceOf(), new Date().toISOString()];
    expect(await publish({ foundingEvidence })).toMatch(/1 changed/);
    expect(await evidenceOf()).toBe(count - 1);
    expect(await publish({ foundingEvidence })).toMatch(/nothing has changed/);
    const item = (await read((tx) => findEvidence(tx, 'E02')))!;
    expect(item).toMatchObject(further);
    expect(await read((tx) => evidenceKnownAt(tx, item, moment))).toMatchObject({
      ...{ title: catalogue.foundingEvidence.find(({ reference }) => reference === 'E02')!.title, relations: [] },
    });
    expect(await publish()).toMatch(/1 changed/);
    expect(await evidenceOf()).toBe(count);
  });

  it('retires what is gone from its lists, and takes it back', async () => {
    const jurisdictions = catalogue.jurisdictions.filter(({ code }) => code !== 'AQ');
    const codes = async () => (await read(loadReference)).jurisdictions.map(({ code }) => code);
    await publish({ jurisdictions });
    expect(await codes()).not.toContain('AQ');
    await publish();
    expect(await codes()).toContain('AQ');
  });

  it('keeps all of it or nothing of it', async () => {
    const before = await everything();
    const broken = catalogue.foundingEvidence.map((item, index) => ({
      ...item,
      title: `Changed ${index}`,
      kind: index === 44 ? ('NO_SUCH_KIND' as 'LAW') : item.kind,
    }));
    await expect(publish({ foundingEvidence: broken })).rejects.toThrow(/ck_evidence_kind/);
    expect(await everything()).toEqual(before);
  });
});

describe('set-up', () => {
  it('runs every migration once for three that start together on an empty database', async () => {
    const database = `parallel_${Date.now()}`;
    await house.owner.query('SET ROLE NONE');
    await house.owner.query(`CREATE DATABASE ${database}`);
    const url = new URL(house.test.setUpUrl);
    url.pathname = `/${database}`;
    const secrets = { rw: new URL(house.test.rwUrl).password, public: new URL(house.test.publicUrl).password };
    try {
      const lines: string[] = [];
      const start = () => setUpDatabase({ setUpUrl: url.href, secrets, asOf: DAY, log: (line) => lines.push(line) });
      await Promise.all([start(), start(), start()]);
      expect(lines.filter((line) => /moved forward/.test(line))).toHaveLength(1);
      expect(lines.filter((line) => /45 items added/.test(line))).toHaveLength(1);
      expect(lines.filter((line) => /nothing has changed/.test(line))).toHaveLength(2);
      expect(await pendingSchemaChanges(url.href)).toEqual([]);
    } finally {
      await house.owner.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await house.owner.query('SET ROLE app_owner');
    }
  }, 60_000);

  it('is told of every difference between the entities and the database', async () => {
    await house.owner.query('ALTER TABLE work ADD COLUMN extra text');
    await house.owner.query('CREATE TABLE stray (id int)');
    try {
      const pending = await pendingSchemaChanges(house.test.setUpUrl);
      expect(pending).toEqual([expect.stringMatching(/DROP COLUMN "extra"/), 'Table stray has no entity.']);
    } finally {
      await house.owner.query('ALTER TABLE work DROP COLUMN extra');
      await house.owner.query('DROP TABLE stray');
    }
  });
});
