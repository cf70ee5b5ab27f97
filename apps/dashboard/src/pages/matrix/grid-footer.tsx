import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { matrixAddress } from '../../ui/address/addresses.js';
import type { AtlasColumn } from '../../ui/atlas/read-atlas.js';
import { COUNT_WORDS } from '../../ui/status/counts-sentence.js';
import { assessedOf, type StatusCounts } from '../../ui/status/count-statuses.js';
import { statusOfLetter } from '../../ui/status/status-letters.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import { STATUS_IN_ADDRESS, STATUS_LABEL } from '../../ui/status/status-words.js';
import { classes } from '../../ui/text/classes.js';
import { useNumber } from '../../ui/text/use-number.js';
import styles from './grid.module.css';

export interface GridFooterProps {
  columns: readonly AtlasColumn[];
  opensArea: ReadonlySet<number>;
  perColumn: readonly StatusCounts[];
  rows: number;
  firstLine: number;
  showItems: boolean;
  href: (to: string) => string;
}

/** Counts for each obligation over the shown places: one line a status, and one that stays in view with the assessed. */
export function GridFooter({ columns, opensArea, perColumn, rows, firstLine, showItems, href }: GridFooterProps) {
  const { i18n } = useLingui();
  const number = useNumber();
  const shown = number(rows);
  const line = (
    key: string,
    lineNumber: number,
    label: ReactNode,
    counts: number[],
    linkTo: (at: number) => string,
  ) => (
    <div key={key} role="row" aria-rowindex={lineNumber} className={styles.row}>
      <div role="rowheader" aria-colindex={1} className={styles.name}>
        {label}
      </div>
      {counts.map((count, i) => (
        <div
          key={i}
          role="gridcell"
          aria-colindex={i + 2}
          className={classes(styles.count, opensArea.has(i) && styles.gap, count === 0 && styles.zero)}
        >
          {count > 0 && count < rows ? (
            <a href={href(linkTo(i))} tabIndex={-1}>
              {number(count)}
            </a>
          ) : (
            number(count)
          )}
        </div>
      ))}
      <div
        role="gridcell"
        aria-colindex={columns.length + 2}
        className={classes(styles.total, showItems && styles.beforeItems)}
      >
        {number(counts.reduce((sum, count) => sum + count, 0))}
      </div>
    </div>
  );
  return (
    <>
      <div role="rowgroup" className={styles.sums}>
        {COUNT_WORDS.map(([letter], n) => {
          const status = statusOfLetter(letter);
          return line(
            letter,
            firstLine + n,
            <>
              <StatusTile status={status} size={16} /> {i18n._(STATUS_LABEL[status])}
            </>,
            perColumn.map((counts) => counts[letter]),
            (i) => matrixAddress({ ob: columns[i]?.code.toLowerCase() ?? '', status: STATUS_IN_ADDRESS[status] }),
          );
        })}
      </div>
      <div role="rowgroup" className={styles.foot}>
        {line(
          'assessed',
          firstLine + COUNT_WORDS.length,
          <Trans>Assessed, of {shown} shown</Trans>,
          perColumn.map(assessedOf),
          (i) =>
            matrixAddress({ ob: columns[i]?.code.toLowerCase() ?? '', status: 'contrary,met,notmet,partly,varies' }),
        )}
      </div>
    </>
  );
}
