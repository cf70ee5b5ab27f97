import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';

/**
 * Runs Nx without its daemon (nothing stays behind) and without colours or prompts.
 * @param {string[]} args what follows `nx` on a command line
 * @param {{ quiet?: boolean }} [options] quiet: keep the output, to be shown only where the run fails
 * @returns {Promise<{ code: number, output: string }>} output is empty unless quiet
 */
export function runNx(args, { quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(workspace, 'node_modules/nx/dist/bin/nx.js'), ...args], {
      cwd: workspace,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_INTERACTIVE: 'false' },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
