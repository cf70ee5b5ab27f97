import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspace } from '../workspace.mjs';
import { compareFolders } from './compare-folders.mjs';

/** Fails where a sentence of the dashboard is missing in its message files, or one is left over. It extracts beside, never in, the tree. */

const dashboard = join(workspace, 'apps/dashboard');
const locales = join(dashboard, 'src/locales');
const aside = mkdtempSync(join(tmpdir(), 'states-must-locales-'));
const isMessages = (path) => !/\.[a-z]+$/.test(path) || path.endsWith('.po');
/** The moment of writing is no difference. */
const withoutTime = (text) => text.replace(/^"POT-Creation-Date:.*\n/m, '');
try {
  // The translations that are there go along, so that only what the sources change is a difference.
  cpSync(locales, join(aside, 'locales'), { recursive: true, filter: isMessages });
  cpSync(locales, join(aside, 'committed'), { recursive: true, filter: isMessages });
  const config = join(aside, 'lingui.config.mjs');
  writeFileSync(
    config,
    `import base from ${JSON.stringify(pathToFileURL(join(dashboard, 'lingui.config.js')).href)};
const moved = (path) => path.replace(/^<rootDir>\\/src\\/locales/, ${JSON.stringify(join(aside, 'locales'))});
export default { ...base, rootDir: ${JSON.stringify(dashboard)}, catalogs: base.catalogs.map((each) => ({ ...each, path: moved(each.path) })) };
`,
  );
  const lingui = join(workspace, 'node_modules/@lingui/cli/dist/lingui-extract.js');
  const run = spawnSync(process.execPath, [lingui, '--config', config, '--clean', '--workers', '1'], {
    cwd: dashboard,
    encoding: 'utf8',
  });
  const faults =
    run.status === 0
      ? compareFolders(join(aside, 'committed'), join(aside, 'locales'), withoutTime)
      : [`the sentences could not be extracted: ${run.stderr || run.stdout}`];
  for (const fault of faults) console.error(`apps/dashboard/src/locales: ${fault}`);
  if (faults.length > 0) console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(aside, { recursive: true, force: true });
}
