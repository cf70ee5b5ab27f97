/** The cell under the pointer or the focus: what the readout describes. Kept beside React so that moving redraws no row. */
export interface CellPointer {
  read: () => string | null;
  point: (key: string | null) => void;
  subscribe: (changed: () => void) => () => void;
}

/** Keys are `row.column`, the column counted from 1 as in the grid. */
export function createCellPointer(): CellPointer {
  let now: string | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => now,
    point: (key) => {
      if (key === now) return;
      now = key;
      listeners.forEach((changed) => changed());
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
