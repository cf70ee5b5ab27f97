import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapFaults, redraw } from './map.mjs';

const page = (folders) =>
  [
    '<!-- drawn from the imports by "npm run map -- --write": do not edit by hand -->',
    '',
    '```mermaid',
    '```',
    '',
    '<!-- end of the drawing -->',
    '',
    ...folders.map((folder) => `| \`${folder}/\` | what it is for |`),
    '',
  ].join('\n');

const folders = ['libs/domain', 'libs/database'];
const imports = [{ from: 'libs/database/src/index.ts', to: 'libs/domain' }];

test('a map that is drawn from the imports and names every folder is right', () => {
  assert.deepEqual(mapFaults(redraw(page(folders), imports), imports, folders), []);
});

test('an import that is not on the map is a fault', () => {
  const more = [...imports, { from: 'libs/catalogue/src/a.ts', to: 'libs/domain' }];
  const faults = mapFaults(redraw(page(folders), imports), more, folders);
  assert.deepEqual(faults, ['The code has an arrow that the map has not: catalogue --> domain.']);
});

test('an arrow that no import has is a fault', () => {
  const faults = mapFaults(redraw(page(folders), imports), [], folders);
  assert.deepEqual(faults, ['The map has an arrow that the code has not: database --> domain.']);
});

test('a folder without a line, and a line without a folder, are faults', () => {
  const text = redraw(page(['libs/domain', 'libs/gone']), imports);
  assert.deepEqual(mapFaults(text, imports, folders), [
    'The map has no line for the folder libs/database/.',
    'The map names the folder libs/gone/, which is not there.',
  ]);
});

test('a folder that the diagram has no box for is named', () => {
  assert.throws(
    () => redraw(page(folders), [{ from: 'libs/new/src/a.ts', to: 'libs/domain' }]),
    /no box for libs\/new/,
  );
});
