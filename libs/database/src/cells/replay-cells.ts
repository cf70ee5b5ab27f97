import type { CellFacts, CellOutcome, Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { methodsByVersion } from '../methods/methods.js';
import { canonical } from './canonical.js';
import { type CellKey, cellKeyText, keyColumns } from './cell-record.js';
import { draftOf } from './derivation.js';
import { readParts } from './read-parts.js';

interface KeptRow extends CellKey {
  day: Day;
  outcome: CellOutcome;
  methodVersion: string;
  facts: CellFacts;
}

/** A cell whose stored answer does not come out again from the facts that are kept with it. */
export interface ReplayFault {
  key: CellKey;
  /** Which parts of the outcome differ, such as `status` or `trace`. */
  differences: string[];
}

/**
 * Derives stored cells again from the facts, the method and the day that are kept with them, and lays each result beside
 * the stored outcome, its trace included. Nothing is gathered anew: this checks the record, not the world.
 */
export async function replayCells(tx: Tx, keys: CellKey[]): Promise<ReplayFault[]> {
  const rows = await rowsOf<KeptRow>(
    tx,
    `SELECT standard, jurisdiction, obligation, c.day::text AS day, c.answer -> 'outcome' AS outcome,
            v.method_version AS "methodVersion", v.facts
     FROM cell c JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation)
     JOIN cell_version v USING (standard, jurisdiction, obligation) WHERE v.known_until IS NULL`,
    keyColumns(keys),
  );
  const methods = await methodsByVersion(tx);
  const parts = await readParts(tx, rows);
  const faults: ReplayFault[] = [];
  for (const { day, outcome, methodVersion, facts, ...key } of rows) {
    const again = draftOf(key, facts, parts.get(cellKeyText(key)) ?? null, day, methods.get(methodVersion)!).outcome;
    const names = [...new Set([...Object.keys(again), ...Object.keys(outcome)])] as (keyof CellOutcome)[];
    const differences = names.filter((name) => canonical(again[name]) !== canonical(outcome[name]));
    if (differences.length > 0) faults.push({ key, differences });
  }
  return faults;
}
