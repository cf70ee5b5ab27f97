import type { StripCell } from '../status/unit-strip.js';
import { isContested } from './cell-flags.js';
import type { AtlasArea, AtlasRow } from './read-atlas.js';

/** The squares of one jurisdiction, grouped by area, in the standard's order. */
export const stripOfRow = (row: AtlasRow, areas: readonly AtlasArea[]): StripCell[][] =>
  areas.map(({ columns }) =>
    columns.map(({ index }) => ({
      letter: row.statuses[index] ?? 'U',
      confidence: row.confidences[index] ?? '-',
      contested: isContested(row, index),
    })),
  );
