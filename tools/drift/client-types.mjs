import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { workspace } from '../workspace.mjs';
import { compareFolders } from './compare-folders.mjs';

/** Fails where apps/dashboard/src/gql is not what the schema and the queries give now. It generates beside, never in, the tree. */

const dashboard = join(workspace, 'apps/dashboard');
const aside = mkdtempSync(join(tmpdir(), 'states-must-gql-'));
process.chdir(dashboard);
try {
  const { config } = await loadCodegenConfig({ configFilePath: join(dashboard, 'codegen.ts') });
  const generates = Object.fromEntries(
    Object.entries(config.generates).map(([folder, how]) => [folder.replace(/^(\.\/)?src\/gql\//, `${aside}/`), how]),
  );
  await generate({ ...config, generates, silent: true, errorsOnly: true, cwd: dashboard }, true);
  const faults = compareFolders(join(dashboard, 'src/gql'), aside);
  for (const fault of faults) console.error(`apps/dashboard/src/gql: ${fault}`);
  if (faults.length > 0) console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  // A query that the schema does not know is told by its message alone; the stack is the generator's own.
  const messages = new Set((error.errors ?? [error]).map(({ message }) => message));
  for (const message of messages) console.error(message);
  process.exitCode = 1;
} finally {
  rmSync(aside, { recursive: true, force: true });
}
