import type { Jurisdiction, Region } from '@states-must/domain';
import type { JurisdictionEntries } from './jurisdiction-entries.js';
import type { Generated, PlaceEntry } from './jurisdictions-shape.js';

/** The regions, in the file's order. */
export function buildRegions(entries: JurisdictionEntries): Region[] {
  return entries.regions.map(({ item }, order) => ({ ...item, order }));
}

/** Makes the domain's jurisdictions of checked entries, ordered by code, with what people decided put over what packages say. */
export function buildJurisdictions(entries: JurisdictionEntries): Jurisdiction[] {
  const decided = new Map(entries.places.map(({ item }) => [item.code, item]));
  const regionOfM49 = new Map(entries.subregions.map(({ item }) => [item.m49, item.region]));
  const complete = new Map(entries.parts.map(({ item }) => [item.state, item.complete]));

  const whole = entries.generated.entries.map((entry): Jurisdiction => {
    const place = decided.get(entry.code);
    const isState = entry.unMember || entries.observers.includes(entry.code);
    return {
      code: entry.code,
      level: isState ? 'STATE' : 'TERRITORY',
      parent: null,
      answeringState: isState ? entry.code : entries.answers[entry.code]!,
      ...named(entry, place),
      m49Region: entry.m49,
      region: place?.region ?? regionOfM49.get(entry.m49!)!,
      namingNote: place?.note ?? null,
      partsComplete: complete.get(entry.code) ?? false,
    };
  });
  const wholeByCode = new Map(whole.map((jurisdiction) => [jurisdiction.code, jurisdiction]));
  const parts = entries.generated.parts.map((part): Jurisdiction => {
    const parent = wholeByCode.get(part.parent)!;
    const place = decided.get(part.code);
    return {
      code: part.code,
      level: 'PART',
      parent: parent.code,
      answeringState: parent.answeringState,
      ...named(part, place),
      m49Region: parent.m49Region,
      region: place?.region ?? parent.region,
      namingNote: place?.note ?? null,
      partsComplete: false,
    };
  });
  return [...whole, ...parts].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Names, own name and aliases. A name that people replaced stays findable as an alias, unless they dropped it. */
function named(
  entry: Generated['entries'][number] | Generated['parts'][number],
  place: PlaceEntry | undefined,
): Pick<Jurisdiction, 'names' | 'ownName' | 'aliases'> {
  const names = { ...entry.names, ...place?.names };
  const ownName = place?.own ?? entry.own;
  const dropped = new Set([...(place?.dropAliases ?? []), ...Object.values(names), ownName?.name]);
  const replaced = [...Object.values(entry.names), entry.own?.name ?? ''];
  const aliases = [...(place?.aliases ?? []), ...replaced, ...entry.aliases];
  return { names, ownName, aliases: [...new Set(aliases)].filter((alias) => alias !== '' && !dropped.has(alias)) };
}
