import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { grantDatabase, PUBLIC_ROLE, RW_ROLE } from '../set-up/roles.js';
import { withRole } from '../set-up/set-up-database.js';
import { inDatabase, testCluster } from './test-cluster.js';

/** A database of a test's own. */
export interface TestDatabase {
  rwUrl: string;
  publicUrl: string;
  setUpUrl: string;
  database: string;
  /** Ends every session in it and removes it. */
  drop(): Promise<void>;
}

/**
 * A new database for a test, set up like the product's, with the catalogue and the founding cells: a copy of one that was
 * made at the start of the run. The run's server stops by itself when jest ends.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const database = `test_${randomBytes(6).toString('hex')}`;
  await withClient(cluster.setUpUrl, async (client) => {
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${cluster.template}`);
    // Rights on a database are no part of its copy.
    await grantDatabase(client, database);
  });
  const setUpUrl = inDatabase(cluster.setUpUrl, database);
  return {
    setUpUrl,
    database,
    rwUrl: withRole(setUpUrl, RW_ROLE, cluster.secrets.rw),
    publicUrl: withRole(setUpUrl, PUBLIC_ROLE, cluster.secrets.public),
    drop: () =>
      withClient(cluster.setUpUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      }),
  };
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
