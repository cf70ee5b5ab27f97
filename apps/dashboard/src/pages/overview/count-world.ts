import type { AtlasArea, AtlasRow, AtlasView } from '../../ui/atlas/read-atlas.js';
import { assessedOf, countStatuses, noCounts, type StatusCounts } from '../../ui/status/count-statuses.js';
import { STATUS_LETTERS, type StatusLetter } from '../../ui/status/status-letters.js';
import { isContested } from '../../ui/atlas/cell-flags.js';

/** The world in numbers, as the first page says it. */
export interface World {
  counts: StatusCounts;
  assessed: number;
  /** Places with an assessed cell, the most assessed first. */
  looked: readonly AtlasRow[];
  /** Places of which nothing is assessed and that a cited, unread work is about, by name. */
  cited: readonly AtlasRow[];
  regions: readonly { code: string; name: string; language: string; places: number; looked: number; cells: number }[];
}

/** Counts the world once for the whole page. */
export function countWorld({ rows, regions }: AtlasView): World {
  const names = new Intl.Collator('en');
  const counts = countStatuses(rows.map(({ statuses }) => statuses));
  const looked = rows
    .filter(({ assessed }) => assessed > 0)
    .sort((a, b) => b.assessed - a.assessed || names.compare(a.name, b.name));
  return {
    counts,
    assessed: assessedOf(counts),
    looked,
    cited: rows
      .filter(({ assessed, works }) => assessed === 0 && works > 0)
      .sort((a, b) => names.compare(a.name, b.name)),
    regions: regions.map((region) => {
      const inRegion = rows.filter((row) => row.region === region.code);
      return {
        ...region,
        places: inRegion.length,
        looked: inRegion.filter(({ assessed }) => assessed > 0).length,
        cells: inRegion.reduce((sum, { assessed }) => sum + assessed, 0),
      };
    }),
  };
}

/** One square of an area's strip: a status with its confidence. */
export interface AreaSquare {
  letter: StatusLetter;
  confidence: string;
  contested: boolean;
}

/** The cells of an area in some places, met first and not assessed last, with their counts. */
export function countArea(area: AtlasArea, rows: readonly AtlasRow[]): { squares: AreaSquare[]; counts: StatusCounts } {
  const counts = noCounts();
  const squares = rows.flatMap((row) =>
    area.columns.map(({ index }): AreaSquare => {
      const letter = (row.statuses[index] ?? 'U') as StatusLetter;
      counts[letter] += 1;
      return { letter, confidence: row.confidences[index] ?? '-', contested: isContested(row, index) };
    }),
  );
  squares.sort((a, b) => STATUS_LETTERS.indexOf(a.letter) - STATUS_LETTERS.indexOf(b.letter));
  return { squares, counts };
}
