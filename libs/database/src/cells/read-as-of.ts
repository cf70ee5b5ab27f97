import type { CellFacts, Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { methodsByVersion } from '../methods/methods.js';
import { cellKeyText, type CellKey, type CellRecord, type Clocks } from './cell-record.js';
import { draftOf } from './derivation.js';
import { readHeads, type HeadSegment } from './head.js';
import { readParts } from './read-parts.js';

interface VersionRow extends CellKey {
  number: number;
  knownFrom: string;
  methodVersion: string;
  facts: CellFacts;
}

/** The state of knowledge asked for: at the moment that is the fourth value, or now where it is null. */
const KNOWN = `v.known_from <= coalesce($4::timestamptz, 'infinity') AND coalesce(v.known_until, 'infinity') > coalesce($4::timestamptz, now())`;

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
       USING (standard, jurisdiction, obligation) WHERE ${KNOWN}`,
    [...columnsOf(keys), clocks.knownAt],
  );
  const methods = await methodsByVersion(tx);
  const parts = await readParts(tx, rows, clocks.knownAt);
  return new Map(
    rows.map((row) => {
      const method = methods.get(row.methodVersion);
      if (!method) throw new Error(`Method ${row.methodVersion} is not on record.`);
      const key = { standard: row.standard, jurisdiction: row.jurisdiction, obligation: row.obligation };
      const draft = draftOf(key, row.facts, parts.get(cellKeyText(row)) ?? null, clocks.day, method);
      return [cellKeyText(row), { ...draft, version: row.number, derivedAt: toIso(row.knownFrom) }];
    }),
  );
}

/**
 * How cells stand on every day, as known at a moment (now where null), by `cellKeyText`; one open segment of nothing where
 * nothing is on record.
 */
export async function readTimelines(
  tx: Tx,
  keys: readonly CellKey[],
  knownAt: string | null,
): Promise<Map<string, HeadSegment[]>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<CellKey & { starts: string[]; heads: string }>(
    tx,
    `SELECT standard, jurisdiction, obligation, v.starts::text[] AS starts, v.heads
     FROM cell_version v JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation) WHERE ${KNOWN}`,
    [...columnsOf(keys), knownAt],
  );
  const found = new Map(rows.map((row) => [cellKeyText(row), readHeads(row.starts, row.heads)]));
  const nothing = readHeads(['-infinity'], 'U-02p-');
  return new Map(keys.map((key) => [cellKeyText(key), found.get(cellKeyText(key)) ?? nothing]));
}

/** The facts that the rules looked at, as known at a moment (now where null); null where nothing was on record. */
export async function readKnownFacts(
  tx: Tx,
  key: CellKey,
  knownAt: string | null,
): Promise<{ facts: CellFacts; methodVersion: string } | null> {
  const rows = await rowsOf<{ facts: CellFacts; methodVersion: string }>(
    tx,
    `SELECT v.facts, v.method_version AS "methodVersion"
     FROM cell_version v JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation) WHERE ${KNOWN}`,
    [...columnsOf([key]), knownAt],
  );
  return rows[0] ?? null;
}

/** The first day of a timeline's segment that holds on the day, and its end; the end is the next segment's first day. */
export function segmentAround(segments: readonly HeadSegment[], day: Day): { from: Day | null; until: Day | null } {
  const at = segments.findLastIndex(({ from }) => from === null || from <= day);
  return { from: segments[at]?.from ?? null, until: segments[at + 1]?.from ?? null };
}

const columnsOf = (keys: readonly CellKey[]): string[][] => [
  keys.map((key) => key.standard),
  keys.map((key) => key.jurisdiction),
  keys.map((key) => key.obligation),
];

const toIso = (moment: string): string => new Date(moment).toISOString();
