import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { ESLint } from 'eslint';
import { workspace } from './workspace.mjs';

/** The import rules bite: each line of the house's order is broken once, and ESLint must name the exact rule. */

process.env.NX_DAEMON = 'false';
process.chdir(workspace);
const eslint = new ESLint({ cwd: workspace });

const PROJECTS = '@nx/enforce-module-boundaries';
const FOLDERS = 'states-must/folder-order';

const forbidden = [
  ['the dashboard knows no database', 'apps/dashboard/src/ui/probe.ts', 'typeorm', PROJECTS],
  ['nor its driver', 'apps/dashboard/src/ui/probe.ts', 'pg', PROJECTS],
  ['nor the server', 'apps/dashboard/src/ui/probe.ts', '@nestjs/common', PROJECTS],
  ['nor the stores', 'apps/dashboard/src/ui/probe.ts', '@states-must/database', PROJECTS],
  ['nor the catalogue', 'apps/dashboard/src/ui/probe.ts', '@states-must/catalogue', PROJECTS],
  [
    'a way round by a path is closed',
    'apps/dashboard/src/ui/probe.ts',
    '../../../../libs/database/src/index.js',
    PROJECTS,
  ],
  ['the rules know no database', 'libs/domain/src/probe.ts', '@states-must/database', PROJECTS],
  ['nor a framework', 'libs/domain/src/probe.ts', '@nestjs/common', PROJECTS],
  ['nor the catalogue', 'libs/domain/src/probe.ts', '@states-must/catalogue', PROJECTS],
  ['the rules read no file', 'libs/domain/src/probe.ts', 'node:fs', 'no-restricted-imports'],
  ['the catalogue knows no database', 'libs/catalogue/src/probe.ts', '@states-must/database', PROJECTS],
  ['nor its mapper', 'libs/catalogue/src/probe.ts', 'typeorm', PROJECTS],
  ['the stores know no API', 'libs/database/src/probe.ts', 'graphql', PROJECTS],
  ['nor a page', 'libs/database/src/probe.ts', 'react', PROJECTS],
  ['the service knows no mapper', 'apps/api/src/platform/probe.ts', 'typeorm', PROJECTS],
  ['nor the driver', 'apps/api/src/platform/probe.ts', 'pg', PROJECTS],
  ['nor a page', 'apps/api/src/platform/probe.ts', 'react', PROJECTS],
  ['the journeys see the product from outside', 'apps/journeys/src/probe.ts', '@states-must/domain', PROJECTS],
  ['a feature imports no feature beside it', 'apps/api/src/evidence/probe.ts', '../matrix/matrix.js', FOLDERS],
  ['nor from a folder deeper down', 'apps/api/src/evidence/write/probe.ts', '../../review/queue.js', FOLDERS],
  ['status imports no feature', 'apps/api/src/status/probe.ts', '../evidence/evidence.js', FOLDERS],
  ['platform imports no feature', 'apps/api/src/platform/probe.ts', '../matrix/matrix.js', FOLDERS],
  ['platform does not import status', 'apps/api/src/platform/probe.ts', '../status/derive.js', FOLDERS],
  ['a page imports no page', 'apps/dashboard/src/pages/cell/probe.tsx', '../place/strip.js', FOLDERS],
  ['ui is under the pages', 'apps/dashboard/src/ui/probe.tsx', '../pages/matrix/grid.js', FOLDERS],
  ['apollo is under ui', 'apps/dashboard/src/apollo/probe.ts', '../ui/button.js', FOLDERS],
  ['pages do not import routes', 'apps/dashboard/src/pages/cell/probe.tsx', '../../routes/tree.js', FOLDERS],
];

const allowed = [
  ['the dashboard asks the rules', 'apps/dashboard/src/ui/probe.ts', '@states-must/domain'],
  ['a page uses ui', 'apps/dashboard/src/pages/cell/probe.tsx', '../../ui/button.js'],
  ['a page uses its own folders', 'apps/dashboard/src/pages/cell/probe.tsx', './evidence/list.js'],
  ['routes use pages', 'apps/dashboard/src/routes/probe.tsx', '../pages/cell/index.js'],
  ['the service uses the stores', 'apps/api/src/platform/probe.ts', '@states-must/database'],
  ['a feature uses platform', 'apps/api/src/evidence/write/probe.ts', '../../platform/context.js'],
  ['a feature uses status', 'apps/api/src/evidence/write/probe.ts', '../../status/derive.js'],
  ['a feature uses its own folders', 'apps/api/src/evidence/write/probe.ts', '../read/evidence.js'],
  ['the stores use the catalogue', 'libs/database/src/probe.ts', '@states-must/catalogue'],
  ['the stores use their mapper', 'libs/database/src/probe.ts', 'typeorm'],
];

/** The rules that speak up about a file which imports `source`, with their sentences. */
async function complaints(file, source) {
  const [result] = await eslint.lintText(`import * as it from '${source}';\nexport default it;\n`, {
    filePath: join(workspace, file),
  });
  return result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

for (const [name, file, source, rule] of forbidden) {
  test(`forbidden: ${name} (${file} -> ${source})`, async () => {
    const found = await complaints(file, source);
    assert.ok(
      found.some((each) => each.startsWith(`${rule}: `)),
      `expected ${rule}, found ${JSON.stringify(found)}`,
    );
  });
}

for (const [name, file, source] of allowed) {
  test(`allowed: ${name} (${file} -> ${source})`, async () => {
    const found = await complaints(file, source);
    const rules = found.filter((each) => each.startsWith(PROJECTS) || each.startsWith(FOLDERS));
    assert.deepEqual(rules, []);
  });
}

test('the rules have no clock', async () => {
  const [result] = await eslint.lintText('export const today = () => [new Date(), Date.now()];\n', {
    filePath: join(workspace, 'libs/domain/src/probe.ts'),
  });
  assert.equal(result.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length, 2);
});
