import { countStatuses, type StatusCounts } from '../status/count-statuses.js';

/** A row of the matrix with what it is grouped by. */
export interface SplitRow {
  jurisdiction: string;
  statuses: string;
}

/** One group of jurisdictions and how their cells stand. */
export interface SplitGroup {
  key: string;
  counts: StatusCounts;
  /** Jurisdictions in the group, and those of them with at least one assessed cell. */
  places: number;
  assessedPlaces: number;
}

const isAssessedRow = (row: SplitRow): boolean => /[MPNCV]/.test(row.statuses);

/** Counts the cells of each group, in the order of `keys`. A row whose group is not among them is left out. */
export function splitRows(
  rows: readonly SplitRow[],
  keys: readonly string[],
  groupOf: (jurisdiction: string) => string | undefined,
): SplitGroup[] {
  const byGroup = new Map<string, SplitRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) byGroup.get(groupOf(row.jurisdiction) ?? '')?.push(row);
  return [...byGroup].map(([key, own]) => ({
    key,
    counts: countStatuses(own.map((row) => row.statuses)),
    places: own.length,
    assessedPlaces: own.filter(isAssessedRow).length,
  }));
}
