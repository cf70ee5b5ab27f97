import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How a committed folder differs from the one that was generated now.
 * @param {string} committed absolute path
 * @param {string} generated absolute path
 * @param {(text: string) => string} [normal] takes out of a file what may differ, such as the time of writing
 * @returns {string[]} one sentence a file, empty where they are alike
 */
export function compareFolders(committed, generated, normal = (text) => text) {
  const names = new Set([...files(committed), ...files(generated)]);
  return [...names].sort().flatMap((name) => {
    const [has, wants] = [committed, generated].map((folder) => read(join(folder, name)));
    if (has === null) return [`${name} is missing.`];
    if (wants === null) return [`${name} is left over: nothing generates it any more.`];
    return normal(has) === normal(wants) ? [] : [`${name} is not what its sources give.`];
  });
}

/** Every file under a folder, by its path inside it. */
function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
