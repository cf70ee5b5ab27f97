import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Chrome, Chromium and Edge are installed, by platform: in the search path, and in fixed places. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const places = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

/**
 * Finds a browser of the Chromium family that starts.
 * @param {NodeJS.ProcessEnv} [env] CHROME_PATH, where set, is the only candidate
 * @returns {string | null} the path of the program; null where there is none
 * @throws where CHROME_PATH names something that is no program
 */
export function findChromium(env = process.env) {
  if (env.CHROME_PATH) {
    if (!startsUp(env.CHROME_PATH))
      throw new Error(`CHROME_PATH is "${env.CHROME_PATH}", which is not a browser that starts.`);
    return env.CHROME_PATH;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const inPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => inPath.map((folder) => join(folder, name + suffix))),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find(startsUp) ?? null;
}

/**
 * True where the file is a program and says its version: a wrapper without its browser, or a browser without the
 * system's libraries, does not count.
 * @param {string} path
 */
export function startsUp(path) {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
    // Chrome for Windows opens a window when it is asked for its version, so being there has to do.
    if (process.platform === 'win32') return true;
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }).toString(),
    );
  } catch {
    return false;
  }
}
