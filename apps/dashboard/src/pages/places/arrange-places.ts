import type { AtlasRow, AtlasView } from '../../ui/atlas/read-atlas.js';

/** A heading with the places under it; each place may hold its territories and parts. */
export interface PlaceChapter {
  key: string;
  title: string;
  /** The language of the title where it is data; undefined for a letter. */
  language?: string;
  places: readonly PlaceEntry[];
  /** All places of the chapter, those held by others too. */
  count: number;
}

export interface PlaceEntry {
  row: AtlasRow;
  /** Its territories and its parts that are in the same list, by name. */
  under: readonly AtlasRow[];
}

const names = new Intl.Collator('en');
const byName = (a: AtlasRow, b: AtlasRow) => names.compare(a.name, b.name);

/** The first letter without accents: "Åland" stands under A. */
const letterOf = (name: string) => name.normalize('NFD').charAt(0).toUpperCase();

/** States, each with what stands under it. A place whose state is not among `rows` stands by itself. */
function withUnder(rows: readonly AtlasRow[]): PlaceEntry[] {
  const shown = new Set(rows.map(({ code }) => code));
  const holds = (row: AtlasRow) => row.belongsTo !== null && shown.has(row.belongsTo.code);
  const under = new Map<string, AtlasRow[]>();
  for (const row of rows.filter(holds)) {
    const above = row.belongsTo?.code ?? '';
    under.set(above, [...(under.get(above) ?? []), row]);
  }
  return rows
    .filter((row) => !holds(row))
    .sort(byName)
    .map((row) => ({ row, under: (under.get(row.code) ?? []).sort(byName) }));
}

/** All places under their first letter, each by itself. */
export function placesByLetter(rows: readonly AtlasRow[]): PlaceChapter[] {
  const letters = new Map<string, PlaceEntry[]>();
  for (const row of [...rows].sort(byName)) {
    const letter = letterOf(row.name);
    letters.set(letter, [...(letters.get(letter) ?? []), { row, under: [] }]);
  }
  return [...letters]
    .sort(([a], [b]) => names.compare(a, b))
    .map(([key, places]) => ({ key, title: key, places, count: places.length }));
}

/** All places under their region, territories and parts under their state. A territory far away stands in its own region. */
export function placesByRegion({ regions }: AtlasView, rows: readonly AtlasRow[]): PlaceChapter[] {
  return regions
    .map(({ code, name, language }) => {
      const inRegion = rows.filter(({ region }) => region === code);
      return { key: code, title: name, language, places: withUnder(inRegion), count: inRegion.length };
    })
    .filter(({ count }) => count > 0);
}
