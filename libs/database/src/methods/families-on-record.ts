import type { CellKey } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';

/** A state with its parts, or what stands alone: its cells on record, which are derived together. */
export interface Family {
  state: string;
  keys: CellKey[];
}

/** Every cell on record, a family at a time, in the order of the states' codes. */
export async function familiesOnRecord(tx: Tx): Promise<Family[]> {
  return rowsOf<Family>(
    tx,
    `SELECT coalesce(j.parent, j.code) AS state,
            json_agg(json_build_object('standard', c.standard, 'jurisdiction', c.jurisdiction, 'obligation', c.obligation)
                     ORDER BY c.standard, c.jurisdiction, c.obligation) AS keys
     FROM cell c JOIN jurisdiction j ON j.code = c.jurisdiction
     GROUP BY 1 ORDER BY 1`,
  );
}
