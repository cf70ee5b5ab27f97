import {
  cellKeyText,
  findEvidenceMany,
  judgementDecisionsOf,
  judgementsOfCells,
  sourcesByIds,
  type CellKey,
  type EvidenceRecord,
  type JudgementDecisionRecord,
  type JudgementRecord,
  type Tx,
} from '@states-must/database';
import type { Source } from '@states-must/domain';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context/request-context.js';

/** What several fields of one answer ask for one by one, read together. */
export interface JudgementLoaders {
  /**
   * The approved records of a cell as known at a moment, now where it is null, in the order in which they were approved:
   * the same for all readers. One loader for each moment.
   */
  ofCellAt(knownAt: string | null): DataLoader<CellKey, JudgementRecord[], string>;
  /** Published items by id; null where one is public no longer: the same for all readers. */
  publicItem: DataLoader<string, EvidenceRecord | null>;
  /** Sources of which everyone may know, by id; null where one is not. */
  publicSource: DataLoader<string, Source | null>;
  /** The decisions on a record, oldest first, by its id. */
  decisions: DataLoader<string, JudgementDecisionRecord[]>;
}

const made = new WeakMap<object, JudgementLoaders>();

/** The loaders of this request and caller. Tied to the request's own, so that a write forgets both. */
export const judgementLoaders = (context: RequestContext): JudgementLoaders => {
  const anchor = context.loaders;
  const known = made.get(anchor);
  if (known) return known;
  const ofCell = (knownAt: string | null): DataLoader<CellKey, JudgementRecord[], string> =>
    new DataLoader(
      async (keys) => {
        const found = await context.readPublic((tx) => judgementsOfCells(tx, [...keys], knownAt));
        return keys.map((key) => found.get(cellKeyText(key)) ?? []);
      },
      { maxBatchSize: 600, cacheKeyFn: cellKeyText },
    );
  const byId = <One extends { id: string }>(
    find: (tx: Tx, ids: string[]) => Promise<One[]>,
  ): DataLoader<string, One | null> =>
    new DataLoader(
      async (ids) => {
        const found = await context.readPublic((tx) => find(tx, [...ids]));
        return ids.map((id) => found.find((one) => one.id === id) ?? null);
      },
      { maxBatchSize: 100 },
    );
  const byMoment = new Map<string | null, DataLoader<CellKey, JudgementRecord[], string>>();
  const fresh: JudgementLoaders = {
    ofCellAt(knownAt) {
      const loader = byMoment.get(knownAt) ?? ofCell(knownAt);
      byMoment.set(knownAt, loader);
      return loader;
    },
    publicItem: byId(findEvidenceMany),
    publicSource: byId(sourcesByIds),
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
