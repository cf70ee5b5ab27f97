import { lawsOf } from '@states-must/database';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context/request-context.js';

/** Laws and rulings whose events one jurisdiction tells: the latest published ones. */
const MOST = 100;

const made = new WeakMap<object, DataLoader<string, string[]>>();

/** Ids of the laws and rulings of jurisdictions, read together. Tied to the request's loaders, so that a write forgets both. */
export function lawsLoader(context: RequestContext): DataLoader<string, string[]> {
  const anchor = context.loaders;
  const loader =
    made.get(anchor) ??
    new DataLoader<string, string[]>(async (codes) => {
      const found = await context.readPublic((tx) => lawsOf(tx, codes, MOST));
      return codes.map((code) => found.get(code) ?? []);
    });
  made.set(anchor, loader);
  return loader;
}
