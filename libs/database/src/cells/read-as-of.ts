import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CellFacts } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { methodsByVersion } from '../methods/methods.js';
import { type CellKey, cellKeyText, type CellRecord, type Clocks, keyColumns } from './cell-record.js';
import { draftOf } from './derivation.js';
import { readHeads, type HeadSegment } from './head.js';
import { knownAt } from './known-version.js';
import { readParts } from './read-parts.js';

/** After how many cells others get a turn: deriving keeps the processor to itself. */
const TURN = 25;

interface VersionRow extends CellKey {
  number: number;
  knownFrom: string;
  methodVersion: string;
  facts: CellFacts;
}

/**
 * Cells as of a day and as known at a moment, each derived from the facts that were known then by the method that was in
 * force then; by `cellKeyText`. Those of which nothing was on record are left out.
 */
export async function readCellsAsOf(tx: Tx, keys: CellKey[], clocks: Clocks): Promise<Map<string, CellRecord>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<VersionRow>(
    tx,
    `SELECT standard, jurisdiction, obligation, v.number, v.known_from::text AS "knownFrom",
            v.method_version AS "methodVersion", v.facts
     FROM cell_version v JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation) WHERE ${knownAt(clocks.knownAt, 4)}`,
    [...keyColumns(keys), clocks.knownAt],
  );
  const methods = await methodsByVersion(tx);
  const parts = await readParts(tx, rows, clocks.knownAt);
  const found = new Map<string, CellRecord>();
  for (const row of rows) {
    const method = methods.get(row.methodVersion);
    if (!method) throw new Error(`Method ${row.methodVersion} is not on record.`);
    const key = { standard: row.standard, jurisdiction: row.jurisdiction, obligation: row.obligation };
    const draft = draftOf(key, row.facts, parts.get(cellKeyText(row)) ?? null, clocks.day, method);
    found.set(cellKeyText(row), { ...draft, version: row.number, derivedAt: toIso(row.knownFrom) });
    if (found.size % TURN === 0) await nextTurn();
  }
  return found;
}

/**
 * How cells stand on every day, as known at a moment (now where null), by `cellKeyText`; one open segment of nothing where
 * nothing is on record.
 */
export async function readTimelines(
  tx: Tx,
  keys: readonly CellKey[],
  moment: string | null,
): Promise<Map<string, HeadSegment[]>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<CellKey & { starts: string[]; heads: string }>(
    tx,
    `SELECT standard, jurisdiction, obligation, v.starts::text[] AS starts, v.heads
     FROM cell_version v JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation) WHERE ${knownAt(moment, 4)}`,
    [...keyColumns(keys), moment],
  );
  const found = new Map(rows.map((row) => [cellKeyText(row), readHeads(row.starts, row.heads)]));
  const nothing = readHeads(['-infinity'], 'U-02p-');
  return new Map(keys.map((key) => [cellKeyText(key), found.get(cellKeyText(key)) ?? nothing]));
}

const toIso = (moment: string): string => new Date(moment).toISOString();
