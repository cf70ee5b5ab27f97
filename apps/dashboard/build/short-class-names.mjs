import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Class names of CSS modules as short as they can be: the class's own name and the number of its file, which says as
 * much as a hash and weighs less in the styles and in every page that names the class.
 * @param {string} root the dashboard's folder
 * @returns {(name: string, file: string) => string}
 */
export function shortClassNames(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const numbers = new Map(files.map((file, i) => [file, i.toString(36)]));
  return (name, file) => {
    const path = relative(join(root, 'src'), file.split('?')[0]).replaceAll('\\', '/');
    // While the dashboard is developed files come and go.
    if (!numbers.has(path)) numbers.set(path, numbers.size.toString(36));
    return `${name}_${numbers.get(path)}`;
  };
}
