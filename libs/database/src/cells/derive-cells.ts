import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Day, Method } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { currentMethod } from '../methods/methods.js';
import { type CellCause, type CellKey, cellKeyText, keyColumns } from './cell-record.js';
import { countRows } from './count-rows.js';
import { deriveOver, type Derivation } from './derivation.js';
import { gatherFactsOf } from './gather-facts.js';
import { keepVersions, momentFor, readVersions } from './keep-versions.js';
import { lockCells } from './lock-cells.js';
import { logChanges } from './log-changes.js';
import { readParts } from './read-parts.js';
import { storeCells, type StoredCell } from './store-cell.js';

/** One cell that was derived again. */
export interface DerivedCell {
  key: CellKey;
  stored: StoredCell;
}

/** How many cells go into one statement. */
const BATCH = 200;
/** After how many cells others get a turn: deriving keeps the processor to itself. */
const TURN = 25;

/** One run of deriving: as of which day, by which method, why, and the one moment from which all of it is known. */
interface Run {
  day: Day;
  method: Method;
  cause: CellCause;
  moment: string;
}

/**
 * Locks cells, gathers their facts, derives them as of a day and over all days, rolls parts up into their states and
 * stores, all in the caller's transaction. The states that parts belong to are derived too, after their parts. What is
 * learned in one call is known from one moment on. Gives every cell derived.
 *
 * @param onBatch is told after each batch how many cells are done
 */
export async function deriveAndStore(
  tx: Tx,
  keys: CellKey[],
  day: Day,
  cause: CellCause,
  onBatch?: (done: number, of: number) => void,
): Promise<DerivedCell[]> {
  if (keys.length === 0) return [];
  const given = [...new Map(keys.map((key) => [cellKeyText(key), key])).values()];
  await lockCells(tx, given);
  const parents = await parentsOf(tx, given);
  const all = [...given, ...parents];
  const run: Run = { day, cause, method: await currentMethod(tx), moment: await momentFor(tx, all) };
  const above = new Set(parents.map(cellKeyText));
  const own = given.filter((key) => !above.has(cellKeyText(key)));
  const derived: DerivedCell[] = [];
  // States last: what they show rests on how their parts stand by then.
  for (const group of [own, parents]) {
    for (let start = 0; start < group.length; start += BATCH) {
      derived.push(...(await deriveBatch(tx, group.slice(start, start + BATCH), run)));
      onBatch?.(derived.length, own.length + parents.length);
    }
  }
  await countRows(tx, all, run.moment);
  return derived;
}

async function deriveBatch(tx: Tx, keys: CellKey[], run: Run): Promise<DerivedCell[]> {
  const facts = await gatherFactsOf(tx, keys);
  const parts = await readParts(tx, keys);
  const before = await readVersions(tx, keys);
  const derived: Derivation[] = [];
  for (const key of keys) {
    const text = cellKeyText(key);
    derived.push(deriveOver(key, facts.get(text)!, parts.get(text) ?? null, run.day, run.method));
    if (derived.length % TURN === 0) await nextTurn();
  }
  const stored = await storeCells(
    tx,
    derived.map(({ draft }) => draft),
  );
  await logChanges(tx, derived, before, run.cause);
  await keepVersions(tx, derived, before, run.cause, run.moment);
  // Without the drafts: over a whole matrix they would fill the memory.
  return keys.map((key) => ({ key, stored: stored.get(cellKeyText(key))! }));
}

/** The cells of states among and above the given ones. */
async function parentsOf(tx: Tx, keys: CellKey[]): Promise<CellKey[]> {
  return rowsOf<CellKey>(
    tx,
    `SELECT DISTINCT k.standard, state.code AS jurisdiction, k.obligation
     FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
     JOIN jurisdiction j ON j.code = k.jurisdiction
     JOIN jurisdiction state ON state.code = coalesce(j.parent, j.code)
     WHERE EXISTS (SELECT 1 FROM jurisdiction part
                   WHERE part.parent = state.code AND part.level = 'PART' AND part.retired_at IS NULL)`,
    keyColumns(keys),
  );
}
