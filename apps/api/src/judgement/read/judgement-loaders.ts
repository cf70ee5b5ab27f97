import {
  cellKeyText,
  judgementDecisionsOf,
  judgementsOfCells,
  type CellKey,
  type JudgementDecisionRecord,
  type JudgementRecord,
} from '@states-must/database';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context/request-context.js';

/** What several fields of one answer ask for one by one, read together. */
export interface JudgementLoaders {
  /** The approved records of a cell, in the order in which they were approved: the same for all readers. */
  ofCell: DataLoader<CellKey, JudgementRecord[], string>;
  /** The decisions on a record, oldest first, by its id. */
  decisions: DataLoader<string, JudgementDecisionRecord[]>;
}

const made = new WeakMap<object, JudgementLoaders>();

/** The loaders of this request and caller. Tied to the request's own, so that a write forgets both. */
export const judgementLoaders = (context: RequestContext): JudgementLoaders => {
  const anchor = context.loaders;
  const known = made.get(anchor);
  if (known) return known;
  const fresh: JudgementLoaders = {
    ofCell: new DataLoader(
      async (keys) => {
        const found = await context.readPublic((tx) => judgementsOfCells(tx, [...keys]));
        return keys.map((key) => found.get(cellKeyText(key)) ?? []);
      },
      { maxBatchSize: 600, cacheKeyFn: cellKeyText },
    ),
    decisions: new DataLoader(
      async (ids) => {
        const found = await context.read((tx) => judgementDecisionsOf(tx, [...ids]));
        return ids.map((id) => found.get(id) ?? []);
      },
      { maxBatchSize: 100 },
    ),
  };
  made.set(anchor, fresh);
  return fresh;
};
