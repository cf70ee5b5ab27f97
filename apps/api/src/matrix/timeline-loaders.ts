import { cellKeyText, readTimelines, type CellKey } from '@states-must/database';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/context/request-context.js';
import type { ServedCellSegment } from './cell-segment.js';

type TimelineLoader = DataLoader<CellKey, ServedCellSegment[], string>;

const made = new WeakMap<object, Map<string | null, TimelineLoader>>();

/** The timelines of cells as known at a moment, read together. Tied to the request's loaders, so that a write forgets both. */
export function timelinesOf(context: RequestContext, knownAt: string | null): TimelineLoader {
  const anchor = context.loaders;
  const byMoment = made.get(anchor) ?? new Map<string | null, TimelineLoader>();
  made.set(anchor, byMoment);
  const loader =
    byMoment.get(knownAt) ??
    new DataLoader(
      async (keys: readonly CellKey[]) => {
        const found = await context.readPublic((tx) => readTimelines(tx, keys, knownAt));
        return keys.map((key) => found.get(cellKeyText(key)) ?? []);
      },
      { maxBatchSize: 600, cacheKeyFn: cellKeyText },
    );
  byMoment.set(knownAt, loader);
  return loader;
}
