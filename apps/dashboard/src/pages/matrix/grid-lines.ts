import type { GroupName, MatrixRowShown, MatrixSelection } from './select-matrix.js';

/** One line of the grid's body: a group's heading, or a place. */
export type GridLine =
  { kind: 'group'; name: GroupName; count: number } | { kind: 'row'; row: MatrixRowShown; at: number };

/** The lines in order, and for each place, by its number, the line that it stands on. */
export function gridLines({ groups }: MatrixSelection): { lines: GridLine[]; lineOf: number[] } {
  const lines: GridLine[] = [];
  const lineOf: number[] = [];
  for (const { name, rows } of groups) {
    lines.push({ kind: 'group', name, count: rows.length });
    for (const row of rows) {
      lines.push({ kind: 'row', row, at: lineOf.length });
      lineOf.push(lines.length - 1);
    }
  }
  return { lines, lineOf };
}

/** Positions among the shown columns at which an area begins, the first one apart. */
export const areaOpenings = (columns: readonly { area: string }[]): ReadonlySet<number> =>
  new Set(columns.flatMap(({ area }, i) => (i > 0 && columns[i - 1]?.area !== area ? [i] : [])));
