import { filesOfMany, type FileRecord } from '@states-must/database';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/context/request-context.js';

const made = new WeakMap<object, DataLoader<string, FileRecord[]>>();

/** The files of several items of one answer, read together. Tied to the request's own loaders: a write forgets both. */
export const filesLoader = (context: RequestContext): DataLoader<string, FileRecord[]> => {
  const anchor = context.loaders;
  const known = made.get(anchor);
  if (known) return known;
  const fresh = new DataLoader<string, FileRecord[]>(async (ids) => {
    const found = await context.read((tx) => filesOfMany(tx, [...ids]));
    return ids.map((id) => found.get(id) ?? []);
  });
  made.set(anchor, fresh);
  return fresh;
};
