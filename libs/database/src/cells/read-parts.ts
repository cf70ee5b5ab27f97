import type { PartCell } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { StoredAnswer } from '../entities/cell.entities.js';
import { cellKeyText, type CellKey } from './cell-record.js';

/** The listed parts of a state, and how they stand on one obligation. */
export interface PartsOfState {
  /** One a listed part, by code; NOT_ASSESSED where nothing is on record. */
  cells: PartCell[];
  /** True where every part that makes its own law is listed. */
  complete: boolean;
}

interface PartRow extends CellKey {
  part: string;
  complete: boolean;
  status: StoredAnswer['outcome']['status'] | null;
  confidence: StoredAnswer['outcome']['confidence'];
}

/** How the parts stand for each of the cells whose jurisdiction has listed parts, by `cellKeyText`. */
export async function readParts(tx: Tx, keys: CellKey[]): Promise<Map<string, PartsOfState>> {
  const rows = await rowsOf<PartRow>(
    tx,
    `SELECT k.standard, k.jurisdiction, k.obligation, part.code AS part, state.parts_complete AS complete,
            c.answer -> 'outcome' ->> 'status' AS status, c.answer -> 'outcome' ->> 'confidence' AS confidence
     FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
     JOIN jurisdiction state ON state.code = k.jurisdiction
     JOIN jurisdiction part ON part.parent = state.code AND part.level = 'PART' AND part.retired_at IS NULL
     LEFT JOIN cell c ON c.standard = k.standard AND c.jurisdiction = part.code AND c.obligation = k.obligation
     ORDER BY part.code COLLATE "C"`,
    [keys.map((key) => key.standard), keys.map((key) => key.jurisdiction), keys.map((key) => key.obligation)],
  );
  const states = new Map<string, PartsOfState>();
  for (const row of rows) {
    const key = cellKeyText(row);
    const state = states.get(key) ?? { cells: [], complete: row.complete };
    state.cells.push({ jurisdiction: row.part, status: row.status ?? 'NOT_ASSESSED', confidence: row.confidence });
    states.set(key, state);
  }
  return states;
}
