import {
  cellKeyText,
  historyOf,
  meetingPlaces,
  methodsByVersion,
  type CellKey,
  type ChangeRecord,
  type Clocks,
  type MeetingPlace,
} from '@states-must/database';
import { METHOD_1_0, type Method } from '@states-must/domain';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/context/request-context.js';

/** Most changes of one cell that are ever told. */
export const MOST_HISTORY = 100;

/** Cells whose histories one statement reads. */
const BATCH = 100;

/** What several cells of one answer ask for one by one, read together. */
export interface ChangeLoaders {
  /** The newest changes of a cell, newest first, at most `MOST_HISTORY`. */
  history: DataLoader<CellKey, ChangeRecord[], string>;
  /** The jurisdictions that meet an obligation by these clocks, today where they are null; by `standard|obligation`. */
  meetingAt(clocks: Clocks | null): DataLoader<string, MeetingPlace[]>;
  /** The method of that version. */
  method: DataLoader<string, Method>;
}

const made = new WeakMap<object, ChangeLoaders>();

/** The loaders of this request. Tied to the request's own, so that a write forgets both. */
export function changeLoaders(context: RequestContext): ChangeLoaders {
  const anchor = context.loaders;
  const known = made.get(anchor);
  if (known) return known;
  const meeting = new Map<string, DataLoader<string, MeetingPlace[]>>();
  const fresh: ChangeLoaders = {
    history: new DataLoader(
      async (keys) => {
        const found = await context.readPublic((tx) => historyOf(tx, [...keys], MOST_HISTORY));
        return keys.map((key) => found.get(cellKeyText(key)) ?? []);
      },
      { maxBatchSize: BATCH, cacheKeyFn: cellKeyText },
    ),
    meetingAt(clocks) {
      const text = clocks ? `${clocks.day} ${clocks.knownAt}` : '';
      const loader = meeting.get(text) ?? meetingLoader(context, clocks);
      meeting.set(text, loader);
      return loader;
    },
    method: new DataLoader(async (versions) => {
      const found = await context.readPublic(methodsByVersion);
      return versions.map((version) => found.get(version) ?? METHOD_1_0);
    }),
  };
  made.set(anchor, fresh);
  return fresh;
}

function meetingLoader(context: RequestContext, clocks: Clocks | null): DataLoader<string, MeetingPlace[]> {
  return new DataLoader(
    async (keys) => {
      const asked = keys.map((key) => {
        const [standard, obligation] = key.split('|') as [string, string];
        return { standard, obligation };
      });
      const found = await context.readPublic((tx) => meetingPlaces(tx, asked, clocks));
      return keys.map((key) => found.get(key) ?? []);
    },
    { maxBatchSize: BATCH },
  );
}
