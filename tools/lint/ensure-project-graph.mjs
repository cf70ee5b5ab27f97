import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes Nx's graph of projects where there is none yet. Without it the boundary rule of Nx is skipped with a warning
 * and every forbidden import passes, so ESLint must not run before it.
 * @param {string} workspace the workspace's root, absolute
 * @throws where Nx cannot read the workspace
 */
export function ensureProjectGraph(workspace) {
  if (existsSync(join(workspace, '.nx/workspace-data/project-graph.json'))) return;
  execFileSync(process.execPath, [join(workspace, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], {
    cwd: workspace,
    env: { ...process.env, NX_DAEMON: 'false' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
