import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bringChromium } from './browser/bring-chromium.mjs';
import { runNx } from './nx/run-nx.mjs';
import { workspace } from './workspace.mjs';

/**
 * `npm test`: builds, then runs every test: Jest in each project, the tests of the tools, the journeys in a real browser.
 * `-- --only=projects`, `tools` or `journeys` runs one kind. All kinds run even where one fails.
 */

/** Tests of one project at a time: several start a PostgreSQL of their own, and some measure time. */
const projects = () =>
  runNx(['run-many', '-t', 'test', '--parallel=1', '--output-style=stream']).then(({ code }) => code);

/** The tests of the tools, with Node's own runner: one file after the other, because some start the whole product. */
function tools() {
  const files = readdirSync(join(workspace, 'tools'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join('tools', file))
    .sort();
  return node(['--test', '--test-concurrency=1', '--test-reporter=spec', ...files]);
}

/** The journeys, in whatever Chrome or Chromium is there or can be brought. */
function journeys() {
  try {
    const browser = bringChromium((line) => console.log(line));
    const cli = 'node_modules/@playwright/test/cli.js';
    return node([cli, 'test', '--config', 'apps/journeys/playwright.config.ts'], { CHROME_PATH: browser });
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

/** Runs Node in the workspace and gives its exit code. */
function node(args, more = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: workspace,
      env: { ...process.env, NX_DAEMON: 'false', ...more },
      stdio: 'inherit',
    });
    child.once('error', () => done(1));
    child.once('close', (code) => done(code ?? 1));
  });
}

const kinds = { projects, tools, journeys };
const asked = process.argv.slice(2).flatMap((arg) => /^--only=(.+)$/.exec(arg)?.[1].split(',') ?? [arg]);
const unknown = asked.filter((kind) => !(kind in kinds));
if (unknown.length > 0) {
  console.error(
    `There are no tests called "${unknown.join('", "')}": say --only= and one of ${Object.keys(kinds).join(', ')}.`,
  );
  process.exit(2);
}
console.log('Building what is tested.');
const { code: built, output } = await runNx(['run-many', '-t', 'build', '--output-style=static'], { quiet: true });
if (built !== 0) {
  console.error(`${output}\nThe build failed, so nothing is tested: what it printed stands above.`);
  process.exit(1);
}
const failed = [];
for (const kind of asked.length > 0 ? asked : Object.keys(kinds)) {
  console.log(`\nTests: ${kind}`);
  if ((await kinds[kind]()) !== 0) failed.push(kind);
}
if (failed.length > 0) console.error(`\nTests failed: ${failed.join(', ')}.`);
else console.log('\nAll tests passed.');
process.exit(failed.length > 0 ? 1 : 0);
