import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { workspace } from '../workspace.mjs';
import { projects } from './folders.mjs';

const source = /\.(ts|tsx|mts|mjs)$/;
const skipped = new Set(['node_modules', 'dist', 'out-tsc', 'coverage', 'test-results', 'public', 'data', 'cases']);

/**
 * Every import of one file of the house by another, read from the sources with TypeScript's own scanner: static,
 * dynamic, re-exports and types alike. Tests are left out, since they may reach for what they test, and so are the
 * settings of tools.
 * @returns {{ from: string, to: string }[]} paths from the root, with "/" between folders; `to` is a file, or a project
 *   where it is imported by its name
 */
export function readImports() {
  const byName = new Map(projects().map((project) => [nameOf(project), project]));
  return [...projects(), 'tools'].flatMap(files).flatMap((file) =>
    specifiers(file).flatMap((specifier) => {
      const to = specifier.startsWith('.') ? atPath(file, specifier) : byName.get(packageOf(specifier));
      return to ? [{ from: file, to }] : [];
    }),
  );
}

/**
 * Every package from outside that a project's own code imports, tests and settings of tools left out.
 * @returns {{ project: string, file: string, name: string }[]}
 */
export function readPackageImports() {
  const ours = new Set(projects().map(nameOf));
  return projects().flatMap((project) =>
    files(`${project}/src`).flatMap((file) =>
      specifiers(file)
        .filter((specifier) => !/^[./]|^node:/.test(specifier))
        .map((specifier) => ({ project, file, name: packageOf(specifier) }))
        .filter(({ name }) => !ours.has(name)),
    ),
  );
}

/** Source files under a folder, without tests, as paths from the root. */
function files(folder) {
  if (!existsSync(join(workspace, folder))) return [];
  return readdirSync(join(workspace, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name === 'testing' ? [] : files(path);
    return source.test(entry.name) &&
      !/(^test-setup|\.(spec|test|api-spec|journey|config))\./.test(entry.name) &&
      !path.includes('/test/')
      ? [path]
      : [];
  });
}

/** What a file imports, as it is written there. */
function specifiers(file) {
  const text = readFileSync(join(workspace, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

const atPath = (file, specifier) =>
  relative(workspace, resolve(workspace, dirname(file), specifier))
    .split(sep)
    .join('/');

/** "@states-must/database/testing" is of the package "@states-must/database". */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const nameOf = (project) => JSON.parse(readFileSync(join(workspace, project, 'package.json'), 'utf8')).name;
