/**
 * Writes data/jurisdictions.generated.json: what packages know of jurisdictions, so that the service starts without loading
 * them. `--check` writes nothing and fails where the committed file differs from what the packages and the YAML give.
 * A folder as argument is read and written in place of data/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readEntries, readParts } from './generate/read-packages.mjs';

const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const folder = given ?? fileURLToPath(new URL('./data', import.meta.url));
const source = join(folder, 'jurisdictions.yaml');
const target = join(folder, 'jurisdictions.generated.json');

const decided = parse(readFileSync(source, 'utf8'));
const dropped = new Map((decided.places ?? []).map((place) => [place.code, new Set(place.dropAliases ?? [])]));

/** Aliases that say something the names do not: no doubles, no bare code, nothing that the YAML drops. */
function tidy(entry) {
  const seen = new Set([entry.code, ...Object.values(entry.names), entry.own?.name]);
  const aliases = entry.aliases.filter((alias) => {
    if (!alias || seen.has(alias) || dropped.get(entry.code)?.has(alias)) return false;
    seen.add(alias);
    return true;
  });
  return { ...entry, aliases };
}

/** One entry a line: a diff then names the jurisdiction. */
const lines = (list) => `[\n${list.map((entry) => `    ${JSON.stringify(tidy(entry))}`).join(',\n')}\n  ]`;
const text = `{\n  "entries": ${lines(readEntries(decided.ownLanguages))},\n  "parts": ${lines(readParts(decided.parts))}\n}\n`;

if (process.argv.includes('--check')) {
  const committed = readFileSync(target, 'utf8');
  if (committed !== text) {
    console.error(
      'jurisdictions.generated.json is not what the packages give: run `npm run generate -w @states-must/catalogue`.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
