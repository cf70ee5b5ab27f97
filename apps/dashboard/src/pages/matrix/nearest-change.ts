import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { FILTERS, matrixFields, type FilterName, type MatrixChoices } from './matrix-fields.js';
import { countKept } from './select-matrix.js';

/** The one filter to give up that brings the most places back. Null where no single one helps. */
export function nearestChange(view: AtlasView, choices: MatrixChoices): { filter: FilterName; places: number } | null {
  const ways = FILTERS.filter((filter) => matrixFields[filter].write(choices[filter] as never) !== '')
    .map((filter) => ({ filter, places: countKept(view, { ...choices, [filter]: matrixFields[filter].start }) }))
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.places - a.places);
  return ways[0] ?? null;
}
