import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workspace } from '../workspace.mjs';
import { findChromium, startsUp } from './find-chromium.mjs';

/**
 * The browser that the journeys run in: one that is there, else one that is brought now. On Debian and its relatives
 * as root it comes from the system's packages, elsewhere from Playwright's own download.
 * @param {(line: string) => void} say told what is found or brought
 * @returns {string} path of the program
 * @throws {Error} with one sentence, where there is none and none can be brought
 */
export function bringChromium(say) {
  const found = findChromium() ?? downloaded();
  if (found) {
    say(`Browser for the journeys: ${found}`);
    return found;
  }
  const brought = isDebian() && process.getuid?.() === 0 ? fromPackages(say) : fromPlaywright(say);
  if (brought) {
    say(`Browser for the journeys: ${brought}`);
    return brought;
  }
  throw new Error(
    'There is no Chrome or Chromium here and none could be brought: install one, or name one in CHROME_PATH.',
  );
}

/** True on Debian, Ubuntu and other systems of that family. */
function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian's own Chromium. */
function fromPackages(say) {
  say('No Chrome or Chromium found: installing Debian’s chromium with apt-get (about a minute).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The fonts are only recommended by the browser, and without any a page has no letters.
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' });
    if (status !== 0) {
      say(`apt-get ${args[0]} failed: ${(stderr || stdout || '').trim().split('\n').slice(-3).join(' ')}`);
      return null;
    }
  }
  return findChromium();
}

/** Downloads Playwright's Chromium into its cache. */
function fromPlaywright(say) {
  say('No Chrome or Chromium found: downloading Playwright’s chromium (about 150 MB).');
  const cli = join(dirname(playwright().resolve('@playwright/test/package.json')), 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    cwd: workspace,
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  if (status !== 0) {
    say('Playwright’s download failed.');
    return null;
  }
  return downloaded();
}

/** What an earlier download left, or null. */
function downloaded() {
  const path = playwright()('@playwright/test').chromium.executablePath();
  return path && startsUp(path) ? path : null;
}

/** Playwright belongs to the journeys, so it is looked up from there. */
function playwright() {
  return createRequire(join(workspace, 'apps/journeys/package.json'));
}
