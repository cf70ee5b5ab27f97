/** The whole grid. */
export const MATRIX =
  '{ matrix { revision asOf obligations rows { jurisdiction statuses confidences answered flags evidenceCounts evidenceTotal } } }';

/** One row of the grid. */
export interface Row {
  jurisdiction: string;
  statuses: string;
  confidences: string;
  answered: string;
  flags: string;
  evidenceCounts: number[];
  evidenceTotal: number;
}
/** The grid. */
export interface Matrix {
  revision: string;
  asOf: string;
  obligations: string[];
  rows: Row[];
}
