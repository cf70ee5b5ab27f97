import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projects } from './map/folders.mjs';
import { readPackageImports } from './map/read-imports.mjs';
import { workspace } from './workspace.mjs';

/** Holds docs/dependencies.md against every package.json: each package has its line, no line is left over,
 * each version is exact, and each project names what its code imports. */

/**
 * What is wrong with the list.
 * @param {string} page docs/dependencies.md
 * @param {{ path: string, content: Record<string, any> }[]} manifests the package.json files
 * @returns {string[]} sentences, empty where all is right
 */
export function dependencyFaults(page, manifests) {
  const named = manifests.flatMap(({ path, content }) =>
    [
      ...Object.entries({ ...content.dependencies, ...content.devDependencies, ...content.optionalDependencies }),
      ...overridden(content.overrides ?? {}),
    ].map(([name, version]) => ({ path, name, version })),
  );
  const outside = named.filter(({ name }) => !name.startsWith('@states-must/'));
  const names = new Set(outside.map(({ name }) => name));
  const lines = [...page.matchAll(/^\| `([^`]+)` \| *(.*?) *\|$/gm)].map(([, name, why]) => ({ name, why }));
  const listed = new Set(lines.map(({ name }) => name));
  const twice = lines.filter(({ name }, index) => lines.findIndex((each) => each.name === name) !== index);
  return [
    ...[...names]
      .filter((name) => !listed.has(name))
      .map((name) => `docs/dependencies.md does not say why "${name}" is there.`),
    ...[...listed]
      .filter((name) => !names.has(name))
      .map((name) => `docs/dependencies.md lists "${name}", which no package.json names.`),
    ...twice.map(({ name }) => `docs/dependencies.md lists "${name}" twice.`),
    ...lines.filter(({ why }) => why === '').map(({ name }) => `docs/dependencies.md gives no reason for "${name}".`),
    ...outside
      .filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(({ path, name, version }) => `${path} asks for "${name}" at "${version}": write an exact version.`),
    ...differing(outside),
  ];
}

/**
 * Packages that a project's code imports without naming them in its own package.json: they work by accident, and are gone
 * where only what runs is installed.
 * @param {{ project: string, file: string, name: string }[]} imports
 * @param {{ path: string, content: Record<string, any> }[]} manifests
 * @returns {string[]} sentences
 */
export function undeclaredFaults(imports, manifests) {
  const named = new Map(manifests.map(({ path, content }) => [path, Object.keys(content.dependencies ?? {})]));
  return imports
    .filter(({ project, name }) => !named.get(`${project}/package.json`)?.includes(name))
    .map(
      ({ project, file, name }) =>
        `${file} imports "${name}", which is not among the dependencies of ${project}/package.json.`,
    );
}

/** Overrides may stand under the package that asks; the innermost name is the one that is held. */
function overridden(overrides) {
  return Object.entries(overrides).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : overridden(value),
  );
}

/** One package at two versions would be installed twice. */
function differing(named) {
  const versions = new Map();
  for (const { name, version } of named) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return [...versions]
    .filter(([, each]) => each.size > 1)
    .map(([name, each]) => `"${name}" is asked for at ${[...each].join(' and at ')}: agree on one.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const read = (path) => readFileSync(join(workspace, path), 'utf8');
  const paths = ['package.json', ...projects().map((project) => `${project}/package.json`)];
  const manifests = paths.map((path) => ({ path, content: JSON.parse(read(path)) }));
  const faults = [
    ...dependencyFaults(read('docs/dependencies.md'), manifests),
    ...undeclaredFaults(readPackageImports(), manifests),
  ];
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
