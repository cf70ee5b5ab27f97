/** Where the keyboard is: row -1 is the line of headings; column 0 is the place's name. */
export interface GridPosition {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  /** The name, the obligations and the totals. */
  columns: number;
  /** Rows that one page key moves. */
  page: number;
  rightToLeft: boolean;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Where a key leads, or null for a key that does not move. Left and right are as seen, so they swap from right to left. */
export function nextPosition(
  at: GridPosition,
  key: string,
  withControl: boolean,
  { rows, columns, page, rightToLeft }: GridSize,
): GridPosition | null {
  const forward = rightToLeft ? -1 : 1;
  const last = { row: rows - 1, column: columns - 1 };
  const to = ((): GridPosition | null => {
    switch (key) {
      case 'ArrowDown':
        return { ...at, row: at.row + 1 };
      case 'ArrowUp':
        return { ...at, row: at.row - 1 };
      case 'ArrowRight':
        return { ...at, column: at.column + forward };
      case 'ArrowLeft':
        return { ...at, column: at.column - forward };
      case 'PageDown':
        return { ...at, row: at.row + page };
      case 'PageUp':
        return { ...at, row: Math.max(at.row - page, at.row < 0 ? -1 : 0) };
      case 'Home':
        return withControl ? { row: 0, column: 0 } : { ...at, column: 0 };
      case 'End':
        return withControl ? last : { ...at, column: last.column };
      default:
        return null;
    }
  })();
  return to && { row: clamp(to.row, -1, last.row), column: clamp(to.column, 0, last.column) };
}
