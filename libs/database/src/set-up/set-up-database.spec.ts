import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Database } from '../connection/database.js';
import { loadReference } from '../reference/load-reference.js';
import { readMatrix } from '../cells/read-matrix.js';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.js';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await Database.open(test);
}, 120_000);

afterAll(async () => {
  await database?.close();
  await test?.drop();
});

describe('a database after set-up', () => {
  it('holds the catalogue', async () => {
    const reference = await database.read({ kind: 'PUBLIC' }, loadReference);
    expect(reference.standards.map(({ code }) => code)).toEqual(['SW-2015', 'SW-2016']);
    expect(reference.standards[0]!.obligations).toHaveLength(24);
    expect(reference.jurisdictions.find(({ code }) => code === 'HK')).toMatchObject({ answeringState: 'CN' });
  });

  it('shows the founding evidence in the matrix and nothing else', async () => {
    const rows = await database.read({ kind: 'PUBLIC' }, (tx) =>
      readMatrix(tx, { standard: 'SW-2015', jurisdictions: null, columns: null }),
    );
    const assessed = rows.filter(({ statuses }) => /[^U]/.test(statuses));
    expect(assessed.map(({ jurisdiction }) => jurisdiction)).toEqual(['AR-C', 'HK', 'NO', 'PG']);
    expect(assessed.reduce((sum, { statuses }) => sum + statuses.replaceAll('U', '').length, 0)).toBe(35);
    expect(assessed.every(({ confidences }) => /^[l-]+$/.test(confidences))).toBe(true);
  });

  it('lets the run-time roles sign in and be nobody else', async () => {
    const client = new Client({ connectionString: test.rwUrl });
    await client.connect();
    try {
      await expect(client.query('SET ROLE app_owner')).rejects.toThrow(/permission denied/);
      await expect(client.query('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
