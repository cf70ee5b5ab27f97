import DataLoader from 'dataloader';
import {
  cellKeyText,
  evidenceCountsOf,
  evidenceCountsOfSources,
  findEvidenceMany,
  readCells,
  readCellsAsOf,
  relationsToward,
  type Caller,
  type CellKey,
  type CellRecord,
  type Clocks,
  type EvidenceRecord,
  type IncomingRelation,
  type Tx,
} from '@states-must/database';

/** Reads as the caller of the request. */
export type Reader = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Cells by their keys, read together; null where nothing is on record. */
export type CellLoader = DataLoader<CellKey, CellRecord | null, string>;

/** What several fields of one answer ask for one by one, read together. Made for one request and one caller, never kept. */
export interface Loaders {
  /** Published cells; null where nothing is on record. Statuses are the same for all readers. */
  cells: CellLoader;
  /** Cells of another day or another state of knowledge; null for those of today. One loader for each pair of clocks. */
  cellsAt(clocks: Clocks | null): CellLoader;
  /** Evidence by id; null where the caller may not see it. */
  evidence: DataLoader<string, EvidenceRecord | null>;
  /** What the items that the caller sees do to an item, by its id. */
  relationsToward: DataLoader<string, IncomingRelation[]>;
  /** Distinct public items linked to a jurisdiction in any way, by its code. */
  jurisdictionCounts: DataLoader<string, number>;
  /** Public items of a source, by the source's id. */
  sourceCounts: DataLoader<string, number>;
}

/** As many ids as one statement takes. */
const BATCH = 100;
/** Cells of 25 jurisdictions: one statement's worth. */
const CELLS = 600;

/** `read` reads as the caller, `readPublic` as everyone. */
export function makeLoaders(read: Reader, readPublic: Reader): Loaders {
  const counts = (count: (tx: Tx, keys: string[]) => Promise<Map<string, number>>, most: number) =>
    new DataLoader<string, number>(
      async (keys) => {
        const found = await read((tx) => count(tx, [...keys]));
        return keys.map((key) => found.get(key) ?? 0);
      },
      { maxBatchSize: most },
    );
  const cellsBy = (find: (tx: Tx, keys: CellKey[]) => Promise<Map<string, CellRecord>>): CellLoader =>
    new DataLoader(
      async (keys) => {
        const found = await readPublic((tx) => find(tx, [...keys]));
        return keys.map((key) => found.get(cellKeyText(key)) ?? null);
      },
      { maxBatchSize: CELLS, cacheKeyFn: cellKeyText },
    );
  const cells = cellsBy(readCells);
  const byClocks = new Map<string, CellLoader>();
  return {
    cells,
    cellsAt(clocks) {
      if (!clocks) return cells;
      const text = `${clocks.day} ${clocks.knownAt}`;
      const loader = byClocks.get(text) ?? cellsBy((tx, keys) => readCellsAsOf(tx, keys, clocks));
      byClocks.set(text, loader);
      return loader;
    },
    evidence: new DataLoader(
      async (ids) => {
        const found = await read((tx) => findEvidenceMany(tx, [...ids]));
        const byId = new Map(found.map((record) => [record.id, record]));
        return ids.map((id) => byId.get(id) ?? null);
      },
      { maxBatchSize: BATCH },
    ),
    relationsToward: new DataLoader(
      async (ids) => {
        const found = await read((tx) => relationsToward(tx, [...ids]));
        return ids.map((id) => found.get(id) ?? []);
      },
      { maxBatchSize: BATCH },
    ),
    jurisdictionCounts: counts(evidenceCountsOf, 1_000),
    sourceCounts: counts(evidenceCountsOfSources, BATCH),
  };
}

/** The caller of a request, as the database wants it. */
export function callerOf(memberId: string | null): Caller {
  return memberId === null ? { kind: 'PUBLIC' } : { kind: 'MEMBER', memberId };
}
