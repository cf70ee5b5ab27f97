import type { Basis, Confidence, Status } from '@states-must/domain';
import type { MatrixRowRecord } from '../cells/cell-record.js';
import { CONFIDENCE_LETTERS, STATUS_LETTERS } from '../cells/letters.js';

/** How a cell stands, as far as a row of the grid says it. */
export interface CellStanding {
  status: Status;
  confidence: Confidence | null;
  contested: boolean;
  complete: boolean;
  basis: Basis;
  stale: boolean;
  answered: number;
  evidenceCount: number;
}

/** What may differ of a cell between two editions. */
export const DIFFERENCE_KINDS = ['STATUS', 'CONFIDENCE', 'CONTESTED', 'BASIS'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One cell that stands differently. */
export interface CellDifference {
  jurisdiction: string;
  obligation: string;
  kinds: DifferenceKind[];
  before: CellStanding;
  after: CellStanding;
}

/** A grid with the codes of its columns. */
export interface Grid {
  obligations: readonly string[];
  rows: readonly MatrixRowRecord[];
}

/** What two grids share, and what only one of them has. */
export interface Comparison {
  /** Cells that stand differently, by jurisdiction and column of the later grid. */
  differences: CellDifference[];
  /** Cells that both have. */
  compared: number;
  onlyBefore: { jurisdictions: string[]; obligations: string[] };
  onlyAfter: { jurisdictions: string[]; obligations: string[] };
}

const turned = <Word extends string>(letters: Record<Word, string>): Map<string, Word> =>
  new Map(Object.entries<string>(letters).map(([word, letter]) => [letter, word as Word]));
const STATUS_OF = turned(STATUS_LETTERS);
const CONFIDENCE_OF = turned(CONFIDENCE_LETTERS);

/** The cell at a column of a row. */
export function standingAt(row: MatrixRowRecord, column: number): CellStanding {
  const bits = parseInt(row.flags[column]!, 16);
  return {
    status: STATUS_OF.get(row.statuses[column]!)!,
    confidence: CONFIDENCE_OF.get(row.confidences[column]!) ?? null,
    contested: (bits & 1) > 0,
    complete: (bits & 2) === 0,
    basis: (bits & 4) > 0 ? 'ASSESSED' : 'PROPOSED',
    stale: (bits & 8) > 0,
    answered: parseInt(row.answered[column]!, 36),
    evidenceCount: row.evidenceCounts[column]!,
  };
}

/** In what two standings of one cell differ; counts of answers and of items are no difference by themselves. */
export function differencesOf(before: CellStanding, after: CellStanding): DifferenceKind[] {
  const kinds: [DifferenceKind, boolean][] = [
    ['STATUS', before.status !== after.status],
    ['CONFIDENCE', before.confidence !== after.confidence],
    ['CONTESTED', before.contested !== after.contested],
    ['BASIS', before.basis !== after.basis],
  ];
  return kinds.filter(([, differs]) => differs).map(([kind]) => kind);
}

/** Compares two grids of one standard cell by cell. What only one of them has is named, and is no difference. */
export function compareGrids(before: Grid, after: Grid): Comparison {
  const rows = new Map(before.rows.map((row) => [row.jurisdiction, row]));
  const columns = after.obligations
    .map((code, to) => ({ code, to, from: before.obligations.indexOf(code) }))
    .filter(({ from }) => from >= 0);
  const differences: CellDifference[] = [];
  let compared = 0;
  for (const row of after.rows) {
    const old = rows.get(row.jurisdiction);
    if (!old) continue;
    compared += columns.length;
    for (const { code, from, to } of columns) {
      const [was, is] = [standingAt(old, from), standingAt(row, to)];
      const kinds = differencesOf(was, is);
      if (kinds.length === 0) continue;
      differences.push({ jurisdiction: row.jurisdiction, obligation: code, kinds, before: was, after: is });
    }
  }
  return { differences, compared, onlyBefore: missing(before, after), onlyAfter: missing(after, before) };
}

/** What the first grid has and the second has not. */
function missing(one: Grid, other: Grid): { jurisdictions: string[]; obligations: string[] } {
  const there = new Set(other.rows.map((row) => row.jurisdiction));
  return {
    jurisdictions: one.rows.map((row) => row.jurisdiction).filter((code) => !there.has(code)),
    obligations: one.obligations.filter((code) => !other.obligations.includes(code)),
  };
}
