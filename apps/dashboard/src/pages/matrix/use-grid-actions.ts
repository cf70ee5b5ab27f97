import type { MouseEvent } from 'react';
import { cellAddress, evidenceListAddress, placeAddress } from '../../ui/address/addresses.js';
import { useGoTo } from '../../ui/address/use-go-to.js';
import { useHref } from '../../ui/address/use-href.js';
import type { GridPosition } from './grid-position.js';
import { SUM_LINES, statusesOf, sumOf } from './grid-sums.js';
import type { MatrixSelection } from './select-matrix.js';
import { positionOf } from './use-grid-keys.js';

/** What opening a position does: by Enter, by Space, by a press. */
export function useGridActions(
  selection: MatrixSelection,
  onSort: (sort: string) => void,
  onNarrow: (obligation: string, statuses: string[]) => void,
) {
  const goTo = useGoTo();
  const href = useHref();
  const { columns, rows } = selection;

  const sortBy = ({ column }: GridPosition) => {
    if (column === 0) onSort('name');
    else if (column <= columns.length) onSort(columns[column - 1]?.code.toLowerCase() ?? '-assessed');
    else if (column === columns.length + 1) onSort('-assessed');
  };

  const open = ({ row, column }: GridPosition) => {
    const obligation = columns[column - 1];
    const place = rows[row];
    if (place) {
      if (obligation) goTo(cellAddress(place.code, obligation.code));
      else if (column > columns.length + 1) goTo(evidenceListAddress({ place: place.code.toLowerCase() }));
      else goTo(placeAddress(place.code));
      return;
    }
    const line = SUM_LINES[row - rows.length];
    if (line && obligation && sumOf(selection, line, column - 1) > 0) {
      onNarrow(obligation.code.toLowerCase(), statusesOf(line));
    }
  };

  /** A press on a heading sorts, on a cell or a link opens; with Control or the middle button, in a new tab. */
  const press = (event: MouseEvent) => {
    const position = positionOf(event.target);
    if (!position) return;
    const { row, column } = position;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    const link = (event.target as Element).closest('a');
    if (elsewhere && link) return;
    event.preventDefault();
    if (row < 0) return sortBy(position);
    const place = rows[row];
    const obligation = columns[column - 1];
    if (elsewhere && place && obligation) {
      window.open(href(cellAddress(place.code, obligation.code)), '_blank', 'noopener');
    } else if (link || obligation) open(position);
  };

  return { open, sortBy, press };
}
