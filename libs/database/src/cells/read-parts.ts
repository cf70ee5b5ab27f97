import type { PartTimeline } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { type CellKey, cellKeyText, keyColumns } from './cell-record.js';
import { readHeads } from './head.js';
import { knownAt } from './known-version.js';

/** The listed parts of a state, and how they stand on one obligation on every day. */
export interface PartsOverTime {
  /** One a listed part, by code; NOT_ASSESSED where nothing is on record. */
  cells: PartTimeline[];
  /** True where every part that makes its own law is listed. */
  complete: boolean;
}

interface PartRow extends CellKey {
  part: string;
  complete: boolean;
  starts: string[] | null;
  heads: string | null;
}

const UNTOUCHED: PartTimeline['segments'] = [{ from: null, status: 'NOT_ASSESSED', confidence: null }];

/**
 * How the parts stand for each of the cells whose jurisdiction has listed parts, by `cellKeyText`: as known at a moment,
 * or now where it is null.
 */
export async function readParts(
  tx: Tx,
  keys: CellKey[],
  moment: string | null = null,
): Promise<Map<string, PartsOverTime>> {
  const rows = await rowsOf<PartRow>(
    tx,
    `SELECT k.standard, k.jurisdiction, k.obligation, part.code AS part, state.parts_complete AS complete,
            v.starts::text[] AS starts, v.heads
     FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
     JOIN jurisdiction state ON state.code = k.jurisdiction
     JOIN jurisdiction part ON part.parent = state.code AND part.level = 'PART' AND part.retired_at IS NULL
     LEFT JOIN cell_version v ON v.standard = k.standard AND v.jurisdiction = part.code AND v.obligation = k.obligation
       AND ${knownAt(moment, 4)}
     ORDER BY part.code COLLATE "C"`,
    [...keyColumns(keys), moment],
  );
  const states = new Map<string, PartsOverTime>();
  for (const row of rows) {
    const key = cellKeyText(row);
    const state = states.get(key) ?? { cells: [], complete: row.complete };
    const segments = row.heads === null ? UNTOUCHED : readHeads(row.starts!, row.heads);
    state.cells.push({ jurisdiction: row.part, segments });
    states.set(key, state);
  }
  return states;
}
