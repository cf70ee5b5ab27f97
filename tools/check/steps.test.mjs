import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workspace } from '../workspace.mjs';
import { chooseSteps, steps } from './steps.mjs';

const names = (args) => chooseSteps(args).map(({ name }) => name);

test('without a word everything runs, the tests last', () => {
  assert.deepEqual(
    names([]),
    steps.map(({ name }) => name),
  );
  assert.equal(names([]).at(-1), 'tests');
});

test('--only and --skip choose', () => {
  assert.deepEqual(names(['--only=map,dependencies']), ['map', 'dependencies']);
  assert.ok(!names(['--skip=tests,lint']).some((name) => ['tests', 'lint'].includes(name)));
});

test('a step that looks at the built product brings the build along', () => {
  assert.deepEqual(names(['--only=schema']), ['build', 'schema']);
});

test('a word that is not understood is refused with what there is', () => {
  assert.throws(() => chooseSteps(['--only=maps']), /There is no step "maps"\. Steps: format, build/);
  assert.throws(() => chooseSteps(['quick']), /"quick" is not understood/);
});

test('every file that a step runs is there', () => {
  for (const { name, run, built } of steps) {
    if (run[0] === 'nx' || (built && run[0].includes('/dist/'))) continue;
    assert.ok(existsSync(join(workspace, run[0])), `${name}: ${run[0]}`);
  }
});
