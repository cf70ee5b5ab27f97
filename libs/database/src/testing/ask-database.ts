import { Client } from 'pg';

/**
 * Asks a database past every row rule, as the role that sets it up, on a connection made for this one statement. For
 * tests that count what is really there; values travel as parameters.
 */
export async function askDatabase<Row>(setUpUrl: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: setUpUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
