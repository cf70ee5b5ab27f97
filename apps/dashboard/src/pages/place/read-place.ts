import { isGraded } from '@states-must/domain';
import { noCounts, type StatusCounts } from '../../ui/status/count-statuses.js';
import { letterOfStatus } from '../../ui/status/status-letters.js';
import type { Confidence, Status } from '../../ui/status/status-types.js';
import type { AreaCells, PlaceArea, PlaceCell } from './place-types.js';

/** Whether evidence or the parts give the cell a status. */
export const isAssessed = (status: Status): boolean => isGraded(status) || status === 'VARIES';

/** The cells by area, both in the standard's order. */
export function cellsByArea(areas: readonly PlaceArea[], cells: readonly PlaceCell[]): AreaCells[] {
  const inOrder = [...cells].sort((a, b) => a.obligation.column - b.obligation.column);
  return [...areas]
    .sort((a, b) => a.order - b.order)
    .map((area) => ({ area, cells: inOrder.filter((cell) => cell.obligation.area.code === area.code) }));
}

/** How many cells have each status. */
export function countCells(cells: readonly { status: Status }[]): StatusCounts {
  const counts = noCounts();
  for (const { status } of cells) counts[letterOfStatus(status)] += 1;
  return counts;
}

/** What is true of all assessed cells of a jurisdiction, for the note under its counts. */
export interface AssessedFacts {
  assessed: number;
  /** How many are proposed by the method and confirmed by nobody. */
  proposed: number;
  low: number;
  contested: number;
  stale: number;
  /** The newest day that deciding evidence of any cell reaches to. */
  newest: string | null;
}

export function assessedFacts(cells: readonly PlaceCell[]): AssessedFacts {
  const own = cells.filter((cell) => isAssessed(cell.status));
  const days = own.flatMap((cell) => cell.newest ?? []).sort();
  return {
    assessed: own.length,
    proposed: own.filter((cell) => cell.basis === 'PROPOSED').length,
    low: own.filter((cell) => cell.confidence === 'LOW').length,
    contested: own.filter((cell) => cell.contested).length,
    stale: own.filter((cell) => cell.stale).length,
    newest: days.at(-1) ?? null,
  };
}

/** A part of the state with the cells in which it is assessed. */
export interface AssessedPart {
  code: string;
  name: { text: string; language: string };
  cells: readonly { column: number; status: Status; confidence: Confidence | null }[];
}

/** The parts that are assessed in at least one cell, by code. */
export function assessedParts(cells: readonly PlaceCell[]): AssessedPart[] {
  const parts = new Map<string, { code: string; name: AssessedPart['name']; cells: AssessedPart['cells'][number][] }>();
  for (const { rollUp, obligation } of cells) {
    for (const { jurisdiction, status, confidence } of rollUp?.assessed ?? []) {
      const { code, name } = jurisdiction;
      const part = parts.get(code) ?? { code, name, cells: [] };
      part.cells.push({ column: obligation.column, status, confidence });
      parts.set(code, part);
    }
  }
  return [...parts.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
