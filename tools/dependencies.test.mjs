import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependencyFaults, undeclaredFaults } from './dependencies.mjs';

const page = '| package | why |\n| --- | --- |\n| `left` | a reason |\n| `right` | another |\n';
const manifest = (content) => [{ path: 'package.json', content }];

test('a list that names each package once, with exact versions, is right', () => {
  const content = {
    dependencies: { left: '1.2.3', '@states-must/domain': '*' },
    devDependencies: { right: '1.0.0-beta.1' },
  };
  assert.deepEqual(dependencyFaults(page, manifest(content)), []);
});

test('a package without a line and a line without a package are faults', () => {
  const faults = dependencyFaults(page, manifest({ dependencies: { left: '1.2.3', fresh: '1.0.0' } }));
  assert.deepEqual(faults, [
    'docs/dependencies.md does not say why "fresh" is there.',
    'docs/dependencies.md lists "right", which no package.json names.',
  ]);
});

test('a range, and one package at two versions, are faults', () => {
  const faults = dependencyFaults(
    page,
    manifest({ dependencies: { left: '^1.2.3' }, devDependencies: { right: '1.0.0' } }),
  );
  assert.deepEqual(faults, ['package.json asks for "left" at "^1.2.3": write an exact version.']);
  const two = [
    ...manifest({ dependencies: { left: '1.0.0', right: '1.0.0' } }),
    { path: 'apps/api/package.json', content: { dependencies: { right: '2.0.0' } } },
  ];
  assert.deepEqual(dependencyFaults(page, two), ['"right" is asked for at 1.0.0 and at 2.0.0: agree on one.']);
});

test('a version that is held needs its reason, wherever it is nested', () => {
  const content = { dependencies: { left: '1.2.3', right: '1.0.0' }, overrides: { left: { deep: '1.0.0' } } };
  assert.deepEqual(dependencyFaults(page, manifest(content)), [
    'docs/dependencies.md does not say why "deep" is there.',
  ]);
});

test('a line without a reason, and a line twice, are faults', () => {
  const content = { dependencies: { left: '1.2.3', right: '1.0.0' } };
  assert.deepEqual(dependencyFaults(`${page}| \`left\` |  |\n`, manifest(content)), [
    'docs/dependencies.md lists "left" twice.',
    'docs/dependencies.md gives no reason for "left".',
  ]);
});

test('a package that a project imports and does not name itself is a fault', () => {
  const imports = [
    { project: 'apps/api', file: 'apps/api/src/a.ts', name: 'left' },
    { project: 'apps/api', file: 'apps/api/src/a.ts', name: 'right' },
  ];
  const manifests = [
    {
      path: 'apps/api/package.json',
      content: { dependencies: { left: '1.0.0' }, devDependencies: { right: '1.0.0' } },
    },
  ];
  assert.deepEqual(undeclaredFaults(imports, manifests), [
    'apps/api/src/a.ts imports "right", which is not among the dependencies of apps/api/package.json.',
  ]);
});
