import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareFolders } from './compare-folders.mjs';

test('what is missing, left over or different is named; what is alike is not', () => {
  const root = mkdtempSync(join(tmpdir(), 'states-must-compare-'));
  const write = (side, name, text) => {
    mkdirSync(join(root, side, 'deep'), { recursive: true });
    writeFileSync(join(root, side, name), text);
  };
  try {
    write('committed', 'deep/alike.ts', 'same');
    write('generated', 'deep/alike.ts', 'same');
    write('committed', 'old.ts', '1');
    write('generated', 'new.ts', '1');
    write('committed', 'deep/changed.ts', '1');
    write('generated', 'deep/changed.ts', '2');
    assert.deepEqual(compareFolders(join(root, 'committed'), join(root, 'generated')), [
      `${join('deep', 'changed.ts')} is not what its sources give.`,
      'new.ts is missing.',
      'old.ts is left over: nothing generates it any more.',
    ]);
    assert.deepEqual(
      compareFolders(join(root, 'committed'), join(root, 'generated'), (text) => text.replace(/\d/, '')).length,
      2,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});
