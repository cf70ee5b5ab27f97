import {
  decisionsOfMany,
  lastAssignments,
  reviewersFor,
  type AssignmentRecord,
  type DecisionRecord,
} from '@states-must/database';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/context/request-context.js';

/** What the reviews of several items of one answer ask for one by one, read together. */
export interface ReviewLoaders {
  /** Decisions on an item, oldest first, by its id. */
  decisions: DataLoader<string, DecisionRecord[]>;
  /** The last assignment of an item, by its id; null where nobody ever had it. */
  assignments: DataLoader<string, AssignmentRecord | null>;
  /** Ids of the people with rights to review in every one of the regions, by the regions' codes. */
  reviewers: DataLoader<string[], string[], string>;
}

const made = new WeakMap<object, ReviewLoaders>();

/** The loaders of this request and caller. Tied to the request's own, so that a write forgets both. */
export const reviewLoaders = (context: RequestContext): ReviewLoaders => {
  const anchor = context.loaders;
  const known = made.get(anchor);
  if (known) return known;
  const fresh: ReviewLoaders = {
    decisions: new DataLoader(async (ids) => {
      const found = await context.read((tx) => decisionsOfMany(tx, [...ids]));
      return ids.map((id) => found.get(id) ?? []);
    }),
    assignments: new DataLoader(async (ids) => {
      const found = await context.read((tx) => lastAssignments(tx, [...ids]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    reviewers: new DataLoader(
      (sets) =>
        context.read(async (tx) => {
          const answers: string[][] = [];
          // In turn: one transaction has one connection. Items of one page share few sets of regions.
          for (const regions of sets) answers.push((await reviewersFor(tx, regions)).map(({ memberId }) => memberId));
          return answers;
        }),
      { cacheKeyFn: (regions) => [...regions].sort().join('|') },
    ),
  };
  made.set(anchor, fresh);
  return fresh;
};
