import { countStatuses, type StatusCounts } from '../../ui/status/count-statuses.js';
import { letterOfStatus } from '../../ui/status/status-letters.js';
import type { StripCell } from '../../ui/status/unit-strip.js';
import type { AreaCells } from './place-types.js';
import type { AssessedPart } from './read-place.js';

const CONFIDENCE = { HIGH: 'h', MEDIUM: 'm', LOW: 'l' } as const;

/** A part's squares by area and its counts. What its state's page does not say of it counts as not assessed. */
export function stripOfPart(
  part: AssessedPart,
  areas: readonly AreaCells[],
): { groups: StripCell[][]; counts: StatusCounts } {
  const byColumn = new Map(part.cells.map((cell) => [cell.column, cell]));
  const groups = areas.map(({ cells }) =>
    cells.map(({ obligation }): StripCell => {
      const found = byColumn.get(obligation.column);
      if (!found) return { letter: 'U' };
      const confidence = found.confidence ? CONFIDENCE[found.confidence] : '-';
      return { letter: letterOfStatus(found.status), confidence };
    }),
  );
  return { groups, counts: countStatuses(groups.map((cells) => cells.map(({ letter }) => letter).join(''))) };
}
