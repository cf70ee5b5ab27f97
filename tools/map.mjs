import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { circles } from './map/circles.mjs';
import { diagram } from './map/diagram.mjs';
import { foldersOfTheHouse } from './map/folders.mjs';
import { readImports } from './map/read-imports.mjs';
import { workspace } from './workspace.mjs';

/**
 * `npm run map`: holds docs/map.md against the code. It fails where an import is not on the diagram, an arrow of the
 * diagram is in no file, files import each other in a circle, a folder of the house has no line, or a line names a folder
 * that is not there.
 * `--write` draws the diagram anew; the sentences are people's work.
 */

const file = join(workspace, 'docs/map.md');
const START = '<!-- drawn from the imports by "npm run map -- --write": do not edit by hand -->';
const END = '<!-- end of the drawing -->';

/**
 * What is wrong with a map.
 * @param {string} text the page
 * @param {{ from: string, to: string }[]} imports
 * @param {string[]} folders every folder that must have a line
 * @returns {string[]} sentences, empty where the map is right
 */
export function mapFaults(text, imports, folders) {
  const drawn = drawing(text);
  if (drawn === null) return [`docs/map.md has lost the marks round its drawing (${START} ... ${END}).`];
  const arrows = (diagramText) =>
    diagramText
      .split('\n')
      .filter((line) => line.includes(' --> '))
      .map((line) => line.trim());
  const real = diagram(imports);
  const onMap = new Set(arrows(drawn));
  const inCode = new Set(arrows(real));
  const listed = new Set([...text.matchAll(/^\| `([^`]+)\/` \| (.+) \|$/gm)].map(([, folder]) => folder));
  return [
    ...[...inCode]
      .filter((arrow) => !onMap.has(arrow))
      .map((arrow) => `The code has an arrow that the map has not: ${arrow}.`),
    ...[...onMap]
      .filter((arrow) => !inCode.has(arrow))
      .map((arrow) => `The map has an arrow that the code has not: ${arrow}.`),
    ...(drawn !== real && setsEqual(onMap, inCode)
      ? ['The drawing of the map is not the one that the tool draws.']
      : []),
    ...circles(imports).map((ring) => `These files import each other in a circle: ${ring.join(', ')}.`),
    ...folders
      .filter((folder) => !listed.has(folder))
      .map((folder) => `The map has no line for the folder ${folder}/.`),
    ...[...listed]
      .filter((folder) => !folders.includes(folder))
      .map((folder) => `The map names the folder ${folder}/, which is not there.`),
  ];
}

/** The diagram that stands in a page, or null where its marks are gone. */
function drawing(text) {
  const [, after] = text.split(`${START}\n\n\`\`\`mermaid\n`);
  const end = after?.indexOf(`\n\`\`\`\n\n${END}`);
  return end === undefined || end < 0 ? null : after.slice(0, end);
}

const setsEqual = (a, b) => a.size === b.size && [...a].every((each) => b.has(each));

/** The page with its diagram drawn anew. */
export function redraw(text, imports) {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error('docs/map.md has lost the marks round its drawing.');
  return `${text.slice(0, from)}${START}\n\n\`\`\`mermaid\n${diagram(imports)}\n\`\`\`\n\n${text.slice(to)}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const imports = readImports();
  if (process.argv.includes('--write')) writeFileSync(file, redraw(readFileSync(file, 'utf8'), imports));
  const faults = mapFaults(readFileSync(file, 'utf8'), imports, foldersOfTheHouse());
  for (const fault of faults) console.error(fault);
  if (faults.some((fault) => fault.includes('arrow') || fault.includes('drawing'))) {
    console.error('Arrows are drawn anew by "npm run map -- --write": read what changed before you commit it.');
  }
  process.exit(faults.length > 0 ? 1 : 0);
}
