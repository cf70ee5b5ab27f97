import { CursorFault, type GapRow } from '@states-must/database';
import { gapsOf, gapStateOn, type Day, type GapCode } from '@states-must/domain';
import { GAP_VIEWS, type GapView } from '../platform/served/enums.js';
import type { RankedGap } from './gap-types.js';

/** Whether the gap is in that part of the queue. */
const isIn = ({ state, mine, reasons }: RankedGap, view: GapView): boolean => {
  if (view === 'OPEN') return state === 'OPEN' && reasons.length > 0;
  if (view === 'MINE') return state === 'TAKEN' && mine;
  return state === view;
};

/** A cell with its reasons and the work on it, as of today. */
export function rankGap(row: GapRow, today: Day, memberId: string): RankedGap {
  const state = gapStateOn(row.work, row.cellVersion, today);
  return { row, ...gapsOf(row.facts), state, mine: state === 'TAKEN' && row.work?.memberId === memberId };
}

const keyOf = ({ row }: RankedGap): string => `${row.jurisdiction} ${row.obligation}`;

/** The highest rank first, then those of which more is on record, then by code: the order holds still. */
function byRank(one: RankedGap, other: RankedGap): number {
  if (one.rank !== other.rank) return other.rank - one.rank;
  const items = other.row.facts.evidenceCount - one.row.facts.evidenceCount;
  return items !== 0 ? items : keyOf(one) < keyOf(other) ? -1 : 1;
}

/** A page of the queue. */
export interface GapPage {
  items: { gap: RankedGap; cursor: string }[];
  total: number;
  counts: { view: GapView; count: number }[];
  hasNext: boolean;
}

type Place = [rank: number, items: number, key: string];

const placeOf = (gap: RankedGap): Place => [gap.rank, gap.row.facts.evidenceCount, keyOf(gap)];
const cursorOf = (gap: RankedGap): string => Buffer.from(JSON.stringify(placeOf(gap))).toString('base64url');

function readCursor(cursor: string): Place {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const [rank, items, key] = place;
    if (Number.isInteger(rank) && Number.isInteger(items) && typeof key === 'string') return place as Place;
  } catch {
    // Not ours: said below.
  }
  throw new CursorFault('The place to go on from is not one of this list: start from its beginning.');
}

/** A gap after that place, also where the one that stood there has gone meanwhile. */
function isAfter(gap: RankedGap, [rank, items, key]: Place): boolean {
  const [ownRank, ownItems, ownKey] = placeOf(gap);
  if (ownRank !== rank) return ownRank < rank;
  return ownItems !== items ? ownItems < items : ownKey > key;
}

/**
 * A page of one part of the queue. Throws a `CursorFault` for a place that is not of this list.
 *
 * @param asked `reasons` null for any; `view` the part; `first` at least 1; `after` an opaque cursor
 */
export function pageOfGaps(
  gaps: readonly RankedGap[],
  asked: { reasons: GapCode[] | null; view: GapView; first: number; after: string | null },
): GapPage {
  const { reasons, view, first, after } = asked;
  const fitting = reasons ? gaps.filter((gap) => gap.reasons.some(({ code }) => reasons.includes(code))) : gaps;
  const shown = fitting.filter((gap) => isIn(gap, view)).sort(byRank);
  const place = after === null ? null : readCursor(after);
  const rest = place === null ? shown : shown.filter((gap) => isAfter(gap, place));
  return {
    items: rest.slice(0, first).map((gap) => ({ gap, cursor: cursorOf(gap) })),
    total: shown.length,
    counts: GAP_VIEWS.map((each) => ({ view: each, count: fitting.filter((gap) => isIn(gap, each)).length })),
    hasNext: rest.length > first,
  };
}
