import type { AtlasColumn, AtlasRow, AtlasView } from '../../ui/atlas/read-atlas.js';
import { foldText } from '../../ui/text/fold-text.js';
import { assessedOf, noCounts, type StatusCounts } from '../../ui/status/count-statuses.js';
import { ASSESSED_LETTERS, STATUS_LETTERS, letterOfStatus, type StatusLetter } from '../../ui/status/status-letters.js';
import type { Status } from '../../ui/status/status-types.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import type { MatrixChoices } from './matrix-fields.js';

/** Why a place stands where it does: what is known of it. */
export type GroupName = 'assessed' | 'undecided' | 'works' | 'nothing';

export interface MatrixRowShown extends AtlasRow {
  /** Counts over the shown columns. */
  shown: StatusCounts;
}

export interface MatrixGroup {
  name: GroupName;
  rows: readonly MatrixRowShown[];
}

/** What is drawn for these choices. */
export interface MatrixSelection {
  columns: readonly AtlasColumn[];
  groups: readonly MatrixGroup[];
  rows: readonly MatrixRowShown[];
  /** Over all shown cells. */
  counts: StatusCounts;
  /** For each shown column, over the shown rows. */
  perColumn: readonly StatusCounts[];
  /** Whether some obligations are left out. */
  narrowed: boolean;
}

const STATUS_OF_WORD = new Map(Object.entries(STATUS_IN_ADDRESS).map(([status, word]) => [word, status as Status]));

const GROUPS: readonly GroupName[] = ['assessed', 'undecided', 'works', 'nothing'];

function groupOf(row: AtlasRow): GroupName {
  if (row.assessed > 0) return 'assessed';
  if (row.items > 0 || row.counts.E > 0 || row.counts.X > 0) return 'undecided';
  return row.works > 0 ? 'works' : 'nothing';
}

const columnsFor = ({ columns }: AtlasView, { area, ob }: MatrixChoices) =>
  columns.filter(
    (column) =>
      (area.length === 0 && ob.length === 0) ||
      area.includes(column.area.toLowerCase()) ||
      ob.includes(column.code.toLowerCase()),
  );

/** `only` keeps places with an assessed cell in a shown column. A status keeps the places that have it in a shown column; nothing in a kept row is blanked. */
function keeps(row: AtlasRow, columns: readonly AtlasColumn[], choices: MatrixChoices, letters: string): boolean {
  const { region, level, q, only } = choices;
  if (region.length > 0 && !region.includes(row.region.toLowerCase())) return false;
  if (level !== 'all' && row.level !== level.toUpperCase()) return false;
  if (q && !row.words.includes(foldText(q))) return false;
  if (only && !columns.some(({ index }) => ASSESSED_LETTERS.includes((row.statuses[index] ?? 'U') as StatusLetter))) {
    return false;
  }
  return letters === '' || columns.some(({ index }) => letters.includes(row.statuses[index] ?? 'U'));
}

function order(choices: MatrixChoices, columns: readonly AtlasColumn[]) {
  const names = new Intl.Collator('en');
  const byName = (a: AtlasRow, b: AtlasRow) => names.compare(a.name, b.name);
  if (choices.sort === 'name') return byName;
  const sorted = columns.find(({ code }) => code.toLowerCase() === choices.sort);
  if (sorted) {
    const place = (row: AtlasRow) => STATUS_LETTERS.indexOf((row.statuses[sorted.index] ?? 'U') as StatusLetter);
    return (a: AtlasRow, b: AtlasRow) => place(a) - place(b) || byName(a, b);
  }
  return (a: MatrixRowShown, b: MatrixRowShown) => assessedOf(b.shown) - assessedOf(a.shown) || byName(a, b);
}

/** Filters, counts, groups and sorts the grid for a reader's choices. */
export function selectMatrix(view: AtlasView, choices: MatrixChoices): MatrixSelection {
  const columns = columnsFor(view, choices);
  const letters = choices.status.map((word) => letterOfStatus(STATUS_OF_WORD.get(word) ?? 'NOT_ASSESSED')).join('');
  const counts = noCounts();
  const perColumn = columns.map(noCounts);
  const rows = view.rows
    .filter((row) => keeps(row, columns, choices, letters))
    .map((row): MatrixRowShown => {
      const shown = noCounts();
      columns.forEach(({ index }, i) => {
        const letter = (row.statuses[index] ?? 'U') as StatusLetter;
        shown[letter] += 1;
        counts[letter] += 1;
        const column = perColumn[i];
        if (column) column[letter] += 1;
      });
      return { ...row, shown };
    })
    .sort(order(choices, columns));
  const groups = GROUPS.map((name) => ({ name, rows: rows.filter((row) => groupOf(row) === name) })).filter(
    (group) => group.rows.length > 0,
  );
  return {
    columns,
    groups,
    rows: groups.flatMap((group) => group.rows),
    counts,
    perColumn,
    narrowed: columns.length < view.columns.length,
  };
}

/** How many places these choices keep. */
export function countKept(view: AtlasView, choices: MatrixChoices): number {
  const columns = columnsFor(view, choices);
  const letters = choices.status.map((word) => letterOfStatus(STATUS_OF_WORD.get(word) ?? 'NOT_ASSESSED')).join('');
  return view.rows.filter((row) => keeps(row, columns, choices, letters)).length;
}
