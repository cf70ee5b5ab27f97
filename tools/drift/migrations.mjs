import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fails where the entities of libs/database and its migrations do not say the same. It migrates an empty database of its own. */

const { pendingSchemaChanges, setUpDatabase, startEmbeddedPostgres } = await import('@states-must/database');
const dataDir = mkdtempSync(join(tmpdir(), 'states-must-drift-'));
const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
try {
  const asOf = new Date().toISOString().slice(0, 10);
  await setUpDatabase({ setUpUrl: postgres.setUpUrl, dataDir, asOf, log: () => undefined });
  const changes = await pendingSchemaChanges(postgres.setUpUrl);
  for (const change of changes) console.error(`The entities ask for what no migration does: ${change}`);
  if (changes.length > 0) console.error('Write a migration in libs/database/src/migrations.');
  process.exitCode = changes.length > 0 ? 1 : 0;
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
