/**
 * Writes data/jurisdictions.generated.json: what packages know of jurisdictions, so that the service starts without loading
 * them. `--check` writes nothing and fails where the committed file differs from what the packages and the YAML give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readEntries, readParts } from './generate/read-packages.mjs';

const source = new URL('./data/jurisdictions.yaml', import.meta.url);
const target = new URL('./data/jurisdictions.generated.json', import.meta.url);

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
      'libs/catalogue/data/jurisdictions.generated.json is not what the packages give: run `npm run generate -w @states-must/catalogue`.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
