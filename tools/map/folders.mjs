import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';

/** Made by tools or kept for one machine: no part of the house. */
const notOurs = new Set([
  'node_modules',
  'dist',
  'out-tsc',
  'coverage',
  'test-results',
  'playwright-report',
  'gallery',
]);

/** Folders whose own folders are each a part of the house: the levels at which the map speaks. */
const opened = ['apps', 'libs', 'tools', 'docs'];

/**
 * The projects, as paths from the root.
 * @returns {string[]} such as "apps/api"
 */
export const projects = () => ['apps', 'libs'].flatMap(inside);

/**
 * Every folder that the map must say something about, as paths from the root: the projects, what lies in them and in
 * their source folder, the dashboard's pages, the folders of tools and docs.
 * @returns {string[]} sorted
 */
export function foldersOfTheHouse() {
  const inProjects = projects().flatMap((project) => [
    ...inside(project).filter((folder) => folder !== `${project}/src`),
    ...inside(`${project}/src`),
  ]);
  const pages = inside('apps/dashboard/src/pages');
  const others = opened.filter((folder) => existsSync(join(workspace, folder)));
  return [
    ...new Set(['.ci', ...others, ...projects(), ...inProjects, ...pages, ...inside('tools'), ...inside('docs')]),
  ].sort();
}

/** The folders in a folder that hold something, as paths from the root. */
function inside(folder) {
  const path = join(workspace, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !notOurs.has(entry.name))
    .map((entry) => `${folder}/${entry.name}`)
    .filter((each) => readdirSync(join(workspace, each)).length > 0)
    .sort();
}
