import { runNx } from './run-nx.mjs';

/**
 * Builds what is served: the service, the dashboard and the libraries under them. What has not changed since the last
 * build comes from Nx's cache. Quiet unless it fails.
 * @throws {Error} with what the build printed
 */
export async function buildProduct() {
  const { code, output } = await runNx(['run-many', '-t', 'build', '-p', 'api', 'dashboard', '--output-style=static'], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`${output}\nThe build failed: what it printed stands above.`);
}
