import { assessedOf, countStatuses, type StatusCounts } from '../../ui/status/count-statuses.js';
import type { StripCell } from '../../ui/status/unit-strip.js';
import type { AreaRow, Listed } from './area-types.js';

/** One place with its squares and counts in the area. */
export interface PlaceInArea {
  place: Listed;
  counts: StatusCounts;
  cells: StripCell[];
}

/** Most places that the page names. */
export const MOST = 12;

/**
 * The places with anything assessed in the area: most assessed first, then by name. This orders how much is known, never
 * how well a state does.
 */
export function mostAssessed(rows: readonly AreaRow[], places: readonly Listed[]): PlaceInArea[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return rows
    .flatMap((row): PlaceInArea[] => {
      const place = byCode.get(row.jurisdiction);
      const counts = countStatuses([row.statuses]);
      if (!place || assessedOf(counts) === 0) return [];
      const cells = [...row.statuses].map((letter, i) => ({
        letter,
        confidence: row.confidences[i] ?? '-',
        contested: (Number.parseInt(row.flags[i] ?? '0', 16) & 1) > 0,
      }));
      return [{ place, counts, cells }];
    })
    .sort((a, b) => assessedOf(b.counts) - assessedOf(a.counts) || a.place.name.text.localeCompare(b.place.name.text));
}
