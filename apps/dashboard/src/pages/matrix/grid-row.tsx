import { memo } from 'react';
import { evidenceListAddress, placeAddress } from '../../ui/address/addresses.js';
import { isContested } from '../../ui/atlas/cell-flags.js';
import type { AtlasColumn } from '../../ui/atlas/read-atlas.js';
import tile from '../../ui/status/status-tile.module.css';
import { applicableOf, assessedOf } from '../../ui/status/count-statuses.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import { RowNote } from './row-note.js';
import type { MatrixRowShown } from './select-matrix.js';
import styles from './grid.module.css';

/** What every row of one drawing shares. */
export interface GridRowContext {
  columns: readonly AtlasColumn[];
  /** Where a gap stands before the column: the first of each area but the first. */
  opensArea: ReadonlySet<number>;
  cellName: (row: MatrixRowShown, index: number) => string;
  assessedText: (assessed: number, of: number) => string;
  number: (count: number) => string;
  href: (to: string) => string;
  showItems: boolean;
}

export interface GridRowProps {
  row: MatrixRowShown;
  /** Its number among the places, from 0. */
  at: number;
  /** Its number in the grid, headings and groups counted, from 1. */
  lineNumber: number;
  /** Distance from the top of the body, in pixels. */
  top: number;
  /** The column that the Tab key leads to, or -1 where that is in another row. */
  tabColumn: number;
  shared: GridRowContext;
}

/** One place: its name, a cell an obligation, and its totals. One element a cell. */
export const GridRow = memo(function GridRow({ row, at, lineNumber, top, tabColumn, shared }: GridRowProps) {
  const { columns, opensArea, cellName, assessedText, number, href, showItems } = shared;
  const tab = (column: number) => (column === tabColumn ? 0 : -1);
  const end = columns.length + 1;
  return (
    <div
      role="row"
      aria-rowindex={lineNumber}
      className={classes(styles.row, styles.floating)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes(styles.name, row.assessed === 0 && styles.quiet)}
        data-k={`${at}.0`}
        tabIndex={tab(0)}
      >
        <a href={href(placeAddress(row.code))} tabIndex={-1} lang={row.language} title={row.name}>
          <Content language={row.language}>{row.name}</Content>
        </a>
        <small>
          <RowNote row={row} />
        </small>
      </div>
      {columns.map(({ index }, i) => (
        <div
          key={i}
          role="gridcell"
          aria-colindex={i + 2}
          aria-label={cellName(row, index)}
          className={classes(tile.tile, styles.cell, opensArea.has(i) && styles.gap)}
          data-s={row.statuses[index] ?? 'U'}
          data-c={row.confidences[index] ?? '-'}
          data-x={isContested(row, index) ? '' : undefined}
          data-k={`${at}.${i + 1}`}
          tabIndex={tab(i + 1)}
        />
      ))}
      <div role="gridcell" aria-colindex={end + 1} className={styles.total} data-k={`${at}.${end}`} tabIndex={tab(end)}>
        {assessedText(assessedOf(row.shown), applicableOf(row.shown))}
      </div>
      {showItems && (
        <div
          role="gridcell"
          aria-colindex={end + 2}
          className={classes(styles.total, styles.items)}
          data-k={`${at}.${end + 1}`}
          tabIndex={tab(end + 1)}
        >
          {row.items > 0 ? (
            <a href={href(evidenceListAddress({ place: row.code.toLowerCase() }))} tabIndex={-1}>
              {number(row.items)}
            </a>
          ) : (
            number(0)
          )}
        </div>
      )}
    </div>
  );
});
