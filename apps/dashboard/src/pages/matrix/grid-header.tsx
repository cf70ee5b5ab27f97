import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import type { AtlasArea, AtlasColumn } from '../../ui/atlas/read-atlas.js';
import { areaAddress } from '../../ui/address/addresses.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { CellPointer } from './cell-pointer.js';
import styles from './grid.module.css';

/** The part of a code after its area: `CRM-2` is 2 under "Criminalisation". */
const shortCode = (code: string) => code.split('-').at(-1) ?? code;

export interface GridHeaderProps {
  areas: readonly AtlasArea[];
  columns: readonly AtlasColumn[];
  opensArea: ReadonlySet<number>;
  sort: string;
  pointer: CellPointer;
  tabColumn: number;
  showItems: boolean;
  href: (to: string) => string;
}

/** Two lines of headings that stay in view: areas over obligations. Enter or a press on a heading sorts by it. */
export function GridHeader(props: GridHeaderProps) {
  const { areas, columns, opensArea, sort, pointer, tabColumn, showItems, href } = props;
  const { t } = useLingui();
  const pointed = useSyncExternalStore(pointer.subscribe, pointer.read);
  const hot = pointed === null ? -1 : Number(pointed.split('.')[1]) - 1;
  const shownAreas = areas
    .map((area) => ({ area, span: columns.filter((column) => column.area === area.code).length }))
    .filter(({ span }) => span > 0);
  const tab = (column: number) => (column === tabColumn ? 0 : -1);
  const end = columns.length + 1;
  const starts = shownAreas.map((_, n) => 2 + shownAreas.slice(0, n).reduce((sum, { span }) => sum + span, 0));
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="columnheader" aria-colindex={1} className={styles.name}>
          <span className={text.hidden}>
            <Trans>Area</Trans>
          </span>
        </div>
        {shownAreas.map(({ area, span }, n) => (
          <div
            key={area.code}
            role="columnheader"
            aria-colindex={starts[n]}
            aria-colspan={span}
            className={classes(styles.area, n > 0 && styles.gap)}
            data-span={span}
            lang="en"
            title={area.title}
          >
            <a href={href(areaAddress(area.code))} tabIndex={-1}>
              <Content>{span > 1 ? area.shortTitle : area.code}</Content>
            </a>
          </div>
        ))}
        <div
          role="columnheader"
          aria-colindex={end + 1}
          aria-colspan={showItems ? 2 : 1}
          className={classes(styles.total, showItems && styles.beforeItems)}
        >
          <span className={text.hidden}>
            <Trans>Totals</Trans>
          </span>
        </div>
      </div>
      <div role="row" aria-rowindex={2} className={styles.row}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-sort={sort === 'name' ? 'ascending' : 'none'}
          className={classes(styles.name, styles.sortable)}
          data-k="-1.0"
          data-sort="name"
          tabIndex={tab(0)}
          title={t`Sort by name`}
        >
          <Trans>Place</Trans>
        </div>
        {columns.map((column, i) => (
          <div
            key={column.code}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={sort === column.code.toLowerCase() ? 'other' : 'none'}
            className={classes(styles.code, styles.sortable, opensArea.has(i) && styles.gap, i === hot && styles.hot)}
            data-k={`-1.${i + 1}`}
            data-sort={column.code.toLowerCase()}
            tabIndex={tab(i + 1)}
            lang="en"
            title={`${column.code} ${column.title}`}
          >
            <span aria-hidden="true">{shortCode(column.code)}</span>
            <span className={text.hidden}>{`${column.code} ${column.title}`}</span>
          </div>
        ))}
        <div
          role="columnheader"
          aria-colindex={end + 1}
          aria-sort={sort === '-assessed' ? 'descending' : 'none'}
          className={classes(styles.total, styles.sortable)}
          data-k={`-1.${end}`}
          data-sort="-assessed"
          tabIndex={tab(end)}
        >
          <Trans>Assessed</Trans>
        </div>
        {showItems && (
          <div
            role="columnheader"
            aria-colindex={end + 2}
            className={classes(styles.total, styles.items)}
            data-k={`-1.${end + 1}`}
            tabIndex={tab(end + 1)}
          >
            <Trans>Items</Trans>
          </div>
        )}
      </div>
    </div>
  );
}
