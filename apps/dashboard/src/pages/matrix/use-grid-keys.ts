import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { nextPosition, type GridPosition, type GridSize } from './grid-position.js';

/** Height of the two lines of headings and of the line of sums that stay in view, in pixels. */
const STICKY = 90;

export interface GridKeysOptions {
  box: RefObject<HTMLDivElement | null>;
  size: Pick<GridSize, 'rows' | 'columns'>;
  /** Columns of a row, where it has fewer than others. */
  columnsOf: (row: number) => number;
  rowHeight: number;
  /** Changes when other places are shown: the tab stop then goes to the first of them, in the same column. */
  shownKey: string;
  /** Enter or Space on a place's cell or name. */
  onOpen: (at: GridPosition) => void;
  /** Enter or Space on a heading. */
  onSort: (at: GridPosition) => void;
  onEscape: () => void;
  /** Shift F10, or the key for menus, on a cell. */
  onMenu: (at: GridPosition) => void;
}

/** One tab stop for the whole grid, moved by the keys. The position survives filtering: it is cut to what is shown. */
export function useGridKeys({
  box,
  size,
  columnsOf,
  rowHeight,
  shownKey,
  onOpen,
  onSort,
  onEscape,
  onMenu,
}: GridKeysOptions) {
  const [wanted, setWanted] = useState<GridPosition>({ row: 0, column: 1 });
  const [seenKey, setSeenKey] = useState(shownKey);
  if (seenKey !== shownKey) {
    setSeenKey(shownKey);
    setWanted(({ row, column }) => ({ row: Math.min(row, 0), column }));
  }
  const focusNext = useRef(false);
  const row = Math.min(wanted.row, size.rows - 1);
  const at: GridPosition = { row, column: Math.min(wanted.column, columnsOf(row) - 1) };
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    const cell = box.current?.querySelector<HTMLElement>(`[data-k="${at.row}.${at.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  const moveTo = (position: GridPosition) => {
    focusNext.current = true;
    setWanted(position);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    if (event.key === 'Escape') return onEscape();
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      return onMenu(at);
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return at.row < 0 ? onSort(at) : onOpen(at);
    }
    const room = (box.current?.clientHeight ?? 0) - STICKY;
    const to = nextPosition(at, event.key, event.ctrlKey || event.metaKey, {
      ...size,
      page: Math.max(1, Math.floor(room / rowHeight) - 1),
      rightToLeft: box.current?.closest('[dir]')?.getAttribute('dir') === 'rtl',
    });
    if (!to) return;
    event.preventDefault();
    moveTo(to);
  };
  /** The focus came by a press: the tab stop goes there, and nothing scrolls. */
  const settle = (position: GridPosition) => setWanted(position);
  return { at, onKeyDown, settle };
}

/** Reads `row.column` from a cell of the grid. */
export function positionOf(target: EventTarget | null): GridPosition | null {
  const key = target instanceof Element ? target.closest<HTMLElement>('[data-k]')?.dataset['k'] : undefined;
  if (key === undefined) return null;
  const [row = 0, column = 0] = key.split('.').map(Number);
  return { row, column };
}
