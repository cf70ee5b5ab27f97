import { Trans, useLingui } from '@lingui/react/macro';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import { cellAddress, evidenceListAddress, placeAddress } from '../../ui/address/addresses.js';
import { useGoTo } from '../../ui/address/use-go-to.js';
import { useHref } from '../../ui/address/use-href.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { useMedia } from '../../ui/layout/use-media.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import { createCellPointer } from './cell-pointer.js';
import { GridFooter } from './grid-footer.js';
import { GridHeader } from './grid-header.js';
import { areaOpenings, gridLines } from './grid-lines.js';
import { GridRow, type GridRowContext } from './grid-row.js';
import type { GridPosition } from './grid-position.js';
import { GROUP_LABEL } from './group-words.js';
import { Readout } from './readout.js';
import type { MatrixSelection } from './select-matrix.js';
import { useCellName } from './use-cell-name.js';
import { positionOf, useGridKeys } from './use-grid-keys.js';
import styles from './grid.module.css';

const GROUP_HEIGHT = 36;
const HEADINGS = 2;

export interface MatrixGridProps {
  view: AtlasView;
  selection: MatrixSelection;
  sort: string;
  dense: boolean;
  onSort: (sort: string) => void;
  /** Changes with the filters. */
  shownKey: string;
  /** Where Escape leads. */
  filters: RefObject<HTMLDivElement | null>;
}

/**
 * All places by all obligations, as an ARIA grid with one tab stop. Only the rows in view are drawn, and the row that
 * holds the focus; rows are keyed by their line, so that sorting and filtering change attributes and build nothing.
 */
export function MatrixGrid({ view, selection, sort, dense, onSort, shownKey, filters }: MatrixGridProps) {
  'use no memo';
  const { t, i18n } = useLingui();
  const goTo = useGoTo();
  const href = useHref();
  const number = useNumber();
  const cellName = useCellName();
  const box = useRef<HTMLDivElement>(null);
  const [pointer] = useMemo(() => [createCellPointer()], []);
  const small = useMedia('(max-width: 1200px)');
  const coarse = useMedia('(pointer: coarse)');
  const tile = coarse ? 44 : dense || small ? 26 : 34;
  const { columns, rows, perColumn, narrowed } = selection;
  const showItems = !narrowed;
  const { lines, lineOf } = useMemo(() => gridLines(selection), [selection]);
  const opensArea = useMemo(() => areaOpenings(columns), [columns]);

  const open = ({ row, column }: GridPosition) => {
    const place = rows[row];
    if (!place) return;
    const obligation = columns[column - 1];
    if (obligation) goTo(cellAddress(place.code, obligation.code));
    else if (column > columns.length + 1) goTo(evidenceListAddress({ place: place.code.toLowerCase() }));
    else goTo(placeAddress(place.code));
  };
  const sortBy = ({ column }: GridPosition) => {
    if (column === 0) onSort('name');
    else if (column <= columns.length) onSort(columns[column - 1]?.code.toLowerCase() ?? '-assessed');
    else if (column === columns.length + 1) onSort('-assessed');
  };
  const { at, onKeyDown, settle } = useGridKeys({
    box,
    size: { rows: rows.length, columns: columns.length + (showItems ? 3 : 2) },
    rowHeight: tile,
    shownKey,
    onOpen: open,
    onSort: sortBy,
    onEscape: () => filters.current?.querySelector<HTMLElement>('button, input, select')?.focus(),
  });

  const held = lineOf[at.row];
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler runs here, and 'use no memo' keeps one out.
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (i) => (lines[i]?.kind === 'group' ? GROUP_HEIGHT : tile),
    overscan: 3,
    initialRect: { width: 1376, height: 774 },
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return held === undefined || shown.includes(held) ? shown : [...shown, held].sort((a, b) => a - b);
      },
      [held],
    ),
  });
  useLayoutEffect(() => virtual.measure(), [virtual, lines, tile]);

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
  const press = (event: MouseEvent) => {
    const position = positionOf(event.target);
    if (!position) return;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    const link = (event.target as Element).closest('a');
    if (elsewhere && link) return;
    event.preventDefault();
    if (position.row < 0) return sortBy(position);
    const onCell = position.column > 0 && position.column <= columns.length;
    if (elsewhere && onCell) {
      const cell = cellAddress(rows[position.row]?.code ?? '', columns[position.column - 1]?.code ?? '');
      window.open(href(cell), '_blank', 'noopener');
    } else if (link || onCell) open(position);
  };
  const total = number(view.rows.length);
  const bodyLines = lines.length;
  return (
    <>
      <Readout rows={rows} columns={columns} pointer={pointer} />
      <p id="grid-keys" className={text.hidden}>
        <Trans>
          Use the arrow keys to move between cells, Enter to open one, and Enter on a heading to sort. Escape leads back
          to the filters.
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
          if (position && position.row >= 0) pointer.point(`${position.row}.${position.column}`);
        }}
        onFocus={(event) => {
          const position = positionOf(event.target);
          if (!position) return;
          settle(position);
          if (position.row >= 0) pointer.point(`${position.row}.${position.column}`);
        }}
      >
        <div
          role="grid"
          className={styles.grid}
          data-tile={tile}
          aria-label={t`Status of obligations by place`}
          aria-describedby="grid-keys"
          aria-rowcount={HEADINGS + bodyLines + 8}
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
          <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const line = lines[index];
              if (!line) return null;
              if (line.kind === 'group') {
                const count = number(line.count);
                return (
                  <div
                    key={index}
                    role="row"
                    aria-rowindex={HEADINGS + index + 1}
                    className={styles.floating}
                    style={{ transform: `translateY(${start}px)`, inlineSize: '100%' }}
                  >
                    <div role="rowheader" aria-colspan={columns.length + 2} className={styles.group}>
                      <span>
                        {i18n._(GROUP_LABEL[line.name])}
                        <small>
                          <Trans>
                            {count} of {total} places
                          </Trans>
                        </small>
                      </span>
                    </div>
                  </div>
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
            perColumn={perColumn}
            rows={rows.length}
            firstLine={HEADINGS + bodyLines + 1}
            showItems={showItems}
            href={href}
          />
        </div>
      </div>
    </>
  );
}
