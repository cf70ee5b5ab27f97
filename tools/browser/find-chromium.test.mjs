import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findChromium } from './find-chromium.mjs';

const posix = { skip: process.platform === 'win32' ? 'programs here are shell scripts' : false };

/** A folder with one program that prints `answer`. */
function folderWith(name, answer) {
  const folder = mkdtempSync(join(tmpdir(), 'states-must-browser-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${answer}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test('a well-known name in the search path is found', posix, () => {
  const folder = folderWith('google-chrome-stable', 'echo "Google Chrome 140.0.1"');
  try {
    assert.equal(findChromium({ PATH: `/nowhere:${folder}` }), join(folder, 'google-chrome-stable'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a program that does not start is no browser', posix, () => {
  const folder = folderWith('chromium', 'exit 1');
  try {
    assert.notEqual(findChromium({ PATH: folder }), join(folder, 'chromium'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('CHROME_PATH comes first, and a wrong one is named', posix, () => {
  const folder = folderWith('my-browser', 'echo "Chromium 150.0"');
  try {
    assert.equal(findChromium({ PATH: '', CHROME_PATH: join(folder, 'my-browser') }), join(folder, 'my-browser'));
    assert.throws(() => findChromium({ PATH: '', CHROME_PATH: join(folder, 'missing') }), /CHROME_PATH is ".*missing"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
