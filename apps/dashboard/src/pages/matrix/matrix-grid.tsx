import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { useHref } from '../../ui/address/use-href.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { useMedia } from '../../ui/layout/use-media.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import { CellMenu } from './cell-menu.js';
import { createCellPointer } from './cell-pointer.js';
import type { GridPosition } from './grid-position.js';
import { GridFooter } from './grid-footer.js';
import { GridHeader } from './grid-header.js';
import { areaOpenings, gridLines } from './grid-lines.js';
import { SUM_LINES } from './grid-sums.js';
import { GridRow, type GridRowContext } from './grid-row.js';
import { GridGroup } from './grid-group.js';
import { lineStarts, linesToDraw } from './lines-in-view.js';
import { Readout } from './readout.js';
import type { MatrixSelection } from './select-matrix.js';
import { useCellName } from './use-cell-name.js';
import { useGridActions } from './use-grid-actions.js';
import { positionOf, useGridKeys } from './use-grid-keys.js';
import { useLinesInView } from './use-lines-in-view.js';
import styles from './grid.module.css';

const GROUP_HEIGHT = 36;
const HEADINGS = 2;

export interface MatrixGridProps {
  view: AtlasView;
  selection: MatrixSelection;
  sort: string;
  dense: boolean;
  onSort: (sort: string) => void;
  /** A count under a column was opened: these statuses of this obligation. */
  onNarrow: (obligation: string, statuses: string[]) => void;
  /** Changes with the filters. */
  shownKey: string;
  /** Where Escape leads. */
  filters: RefObject<HTMLDivElement | null>;
}

/**
 * All places by all obligations, as an ARIA grid with one tab stop. Only the rows in view are drawn, and the row that
 * holds the focus; rows are keyed by their line, so that sorting and filtering change attributes and build nothing.
 */
export function MatrixGrid({ view, selection, sort, dense, onSort, onNarrow, shownKey, filters }: MatrixGridProps) {
  const { t } = useLingui();
  const href = useHref();
  const number = useNumber();
  const cellName = useCellName();
  const box = useRef<HTMLDivElement>(null);
  const [pointer] = useMemo(() => [createCellPointer()], []);
  const small = useMedia('(max-width: 1200px)');
  const coarse = useMedia('(pointer: coarse)');
  const tile = coarse ? 44 : dense || small ? 26 : 34;
  const { columns, rows, narrowed } = selection;
  const showItems = !narrowed;
  const { lines, lineOf } = useMemo(() => gridLines(selection), [selection]);
  const opensArea = useMemo(() => areaOpenings(columns), [columns]);

  const [menu, setMenu] = useState<GridPosition | null>(null);
  const menuRow = menu ? rows[menu.row] : undefined;
  const menuColumn = menu ? columns[menu.column] : undefined;
  const { open, sortBy, press } = useGridActions(selection, onSort, onNarrow);
  const { at, onKeyDown, settle } = useGridKeys({
    box,
    size: { rows: rows.length + SUM_LINES.length, columns: columns.length + (showItems ? 3 : 2) },
    // The sums have no column of items: an item under two obligations would be counted twice.
    columnsOf: (row) => columns.length + (showItems && row < rows.length ? 3 : 2),
    rowHeight: tile,
    shownKey,
    onOpen: open,
    onSort: sortBy,
    onMenu: ({ row, column }) => setMenu({ row, column: column - 1 }),
    onEscape: () => filters.current?.querySelector<HTMLElement>('button, input, select')?.focus(),
  });

  const starts = useMemo(
    () => lineStarts(lines.map(({ kind }) => (kind === 'group' ? GROUP_HEIGHT : tile))),
    [lines, tile],
  );
  // Small rows are more in view: fewer wait outside of it.
  const inView = useLinesInView(box, starts, tile < 34 ? 2 : 3);

  const shared: GridRowContext = useMemo(
    () => ({
      columns,
      opensArea,
      cellName,
      assessedText: (assessed, of) => t`${number(assessed)} of ${number(of)}`,
      number,
      href,
      showItems,
    }),
    [columns, opensArea, cellName, number, href, showItems, t],
  );
  const total = number(view.rows.length);
  const bodyLines = lines.length;
  return (
    <>
      <Readout rows={rows} columns={columns} pointer={pointer} />
      <p id="grid-keys" className={text.hidden}>
        <Trans>
          Use the arrow keys to move between cells, Enter to open one, Shift F10 for more, and Enter on a heading to
          sort. Escape leads back to the filters.
        </Trans>
      </p>
      <div
        ref={box}
        className={styles.wrap}
        onKeyDown={onKeyDown}
        onClick={press}
        onAuxClick={press}
        onMouseOver={(event) => {
          const position = positionOf(event.target);
          if (position && position.row >= 0 && position.row < rows.length)
            pointer.point(`${position.row}.${position.column}`);
        }}
        onFocus={(event) => {
          const position = positionOf(event.target);
          if (!position) return;
          settle(position);
          if (position.row >= 0 && position.row < rows.length) pointer.point(`${position.row}.${position.column}`);
        }}
      >
        <div
          role="grid"
          className={styles.grid}
          data-tile={tile}
          aria-label={t`Status of obligations by place`}
          aria-describedby="grid-keys"
          aria-rowcount={HEADINGS + bodyLines + SUM_LINES.length}
          aria-colcount={columns.length + (showItems ? 3 : 2)}
        >
          <GridHeader
            areas={view.areas}
            columns={columns}
            opensArea={opensArea}
            sort={sort}
            pointer={pointer}
            tabColumn={at.row < 0 ? at.column : -1}
            showItems={showItems}
            href={href}
          />
          <div role="rowgroup" className={styles.body} style={{ blockSize: starts.at(-1) }}>
            {linesToDraw(inView, lineOf[at.row]).map((index) => {
              const line = lines[index];
              const start = starts[index] ?? 0;
              if (!line) return null;
              if (line.kind === 'group') {
                return (
                  <GridGroup
                    key={index}
                    name={line.name}
                    count={number(line.count)}
                    total={total}
                    lineNumber={HEADINGS + index + 1}
                    top={start}
                    columns={columns.length + (showItems ? 3 : 2)}
                  />
                );
              }
              return (
                <GridRow
                  key={index}
                  row={line.row}
                  at={line.at}
                  lineNumber={HEADINGS + index + 1}
                  top={start}
                  tabColumn={line.at === at.row ? at.column : -1}
                  shared={shared}
                />
              );
            })}
          </div>
          <GridFooter
            columns={columns}
            opensArea={opensArea}
            selection={selection}
            firstLine={HEADINGS + bodyLines + 1}
            at={at}
            showItems={showItems}
          />
        </div>
      </div>
      <CellMenu
        cell={menuRow && menuColumn ? { row: menuRow, column: menuColumn } : null}
        onClose={() => setMenu(null)}
      />
    </>
  );
}
