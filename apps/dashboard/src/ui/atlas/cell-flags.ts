/** What the one hex digit of a cell says beside its status. */
export interface CellFlags {
  contested: boolean;
  incomplete: boolean;
  /** People hold the status; otherwise the rules propose it. */
  assessedByPeople: boolean;
  stale: boolean;
}

/** Reads the digit: 1 contested, 2 a criterion unanswered, 4 assessed by people, 8 stale. */
export function cellFlags(digit: string | undefined): CellFlags {
  const bits = Number.parseInt(digit ?? '0', 16) || 0;
  return {
    contested: (bits & 1) > 0,
    incomplete: (bits & 2) > 0,
    assessedByPeople: (bits & 4) > 0,
    stale: (bits & 8) > 0,
  };
}

/** Whether a cell is contested: the flag that draws the notched corner. */
export const isContested = (row: { flags: string }, index: number): boolean => cellFlags(row.flags[index]).contested;
