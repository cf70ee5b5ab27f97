import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AtlasColumn } from '../../ui/atlas/read-atlas.js';
import { COUNT_WORDS } from '../../ui/status/counts-sentence.js';
import { statusOfLetter } from '../../ui/status/status-letters.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { classes } from '../../ui/text/classes.js';
import { useNumber } from '../../ui/text/use-number.js';
import { SUM_LINES, sumOf, type SumLine } from './grid-sums.js';
import type { GridPosition } from './grid-position.js';
import type { MatrixSelection } from './select-matrix.js';
import styles from './grid.module.css';

export interface GridFooterProps {
  columns: readonly AtlasColumn[];
  opensArea: ReadonlySet<number>;
  selection: MatrixSelection;
  firstLine: number;
  at: GridPosition;
  showItems: boolean;
}

/**
 * Counts for each obligation over the shown places: one line a status, and one that stays in view with the assessed. The
 * keys reach them below the last place; Enter or a press on a count opens the list that it was counted from.
 */
export function GridFooter({ columns, opensArea, selection, firstLine, at, showItems }: GridFooterProps) {
  const { i18n } = useLingui();
  const number = useNumber();
  const rows = selection.rows.length;
  const shown = number(rows);
  const line = (sum: SumLine, n: number, label: ReactNode) => {
    const place = rows + n;
    const tab = (column: number) => (at.row === place && at.column === column ? 0 : -1);
    const counts = columns.map((_, i) => sumOf(selection, sum, i));
    const end = columns.length + 1;
    return (
      <div key={sum} role="row" aria-rowindex={firstLine + n} className={styles.row}>
        <div role="rowheader" aria-colindex={1} className={styles.name} data-k={`${place}.0`} tabIndex={tab(0)}>
          {label}
        </div>
        {counts.map((count, i) => (
          <div
            key={i}
            role="gridcell"
            aria-colindex={i + 2}
            className={classes(styles.count, opensArea.has(i) && styles.gap, count > 0 ? styles.opens : styles.zero)}
            data-k={`${place}.${i + 1}`}
            tabIndex={tab(i + 1)}
          >
            {number(count)}
          </div>
        ))}
        <div
          role="gridcell"
          aria-colindex={end + 1}
          className={classes(styles.total, showItems && styles.beforeItems)}
          data-k={`${place}.${end}`}
          tabIndex={tab(end)}
        >
          {number(counts.reduce((all, count) => all + count, 0))}
        </div>
      </div>
    );
  };
  return (
    <>
      <div role="rowgroup" className={styles.sums}>
        {COUNT_WORDS.map(([letter], n) => {
          const status = statusOfLetter(letter);
          return line(
            letter,
            n,
            <>
              <StatusTile status={status} size={16} /> {i18n._(STATUS_LABEL[status])}
            </>,
          );
        })}
      </div>
      <div role="rowgroup" className={styles.foot}>
        {line('assessed', SUM_LINES.length - 1, <Trans>Assessed, of {shown} shown</Trans>)}
      </div>
    </>
  );
}
