import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workspace } from '../workspace.mjs';
import { nodeVersionFault } from './node-version.mjs';

test('the oldest of each line works, one before it does not', () => {
  for (const version of ['20.19.0', '20.20.2', '22.13.0', '24.11.0', '24.21.0', '25.0.0', '26.1.0']) {
    assert.equal(nodeVersionFault(version), null, version);
  }
  for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.12.0', '23.11.0', '24.10.0']) {
    assert.match(nodeVersionFault(version), new RegExp(`This is Node ${version}; States Must needs`), version);
  }
});

test('it says what package.json says', () => {
  const { engines } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'));
  assert.equal(engines.node, '^20.19.0 || ^22.13.0 || >=24.11.0');
});
