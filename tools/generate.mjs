import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runNx } from './nx/run-nx.mjs';
import { workspace } from './workspace.mjs';

/**
 * `npm run generate`: writes everything that is generated and committed anew: the jurisdictions, the schema, the
 * dashboard's types, its message files, the drawing of the map. `npm run check` fails where one of them is behind.
 */

const file = (cwd, path, ...args) => ({ cwd, path, args });
const works = [
  ['the list of jurisdictions', file('.', 'libs/catalogue/generate-jurisdictions.mjs')],
  ['the schema', file('.', 'apps/api/dist/emit-schema.js')],
  [
    'the dashboard’s types',
    file('apps/dashboard', 'node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'),
  ],
  [
    'the dashboard’s message files',
    file('apps/dashboard', 'node_modules/@lingui/cli/dist/lingui-extract.js', '--clean', '--workers', '1'),
  ],
  ['the drawing of the map', file('.', 'tools/map.mjs', '--write')],
];

const { code } = await runNx(['run-many', '-t', 'build', '-p', 'api', '--output-style=static']);
if (code !== 0) process.exit(code);
const failed = works.filter(([what, { cwd, path, args }]) => {
  console.log(`Writing ${what}.`);
  return (
    spawnSync(process.execPath, [join(workspace, path), ...args], { cwd: join(workspace, cwd), stdio: 'inherit' })
      .status !== 0
  );
});
for (const [what] of failed) console.error(`Not written, or not right yet: ${what}.`);
process.exit(failed.length > 0 ? 1 : 0);
