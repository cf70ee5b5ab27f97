import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Day, Method } from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';
import { cellKeyText } from '../cells/cell-record.js';
import { deriveOver, type Derivation } from '../cells/derivation.js';
import { gatherFactsOf } from '../cells/gather-facts.js';
import { headOf, NOTHING, readHeads, sameHead, type CellHead } from '../cells/head.js';
import { readCells } from '../cells/read-cells.js';
import { readParts, type PartsOverTime } from '../cells/read-parts.js';
import type { Tx } from '../connection/tx.js';
import { familiesOnRecord } from './families-on-record.js';

/** How many cells are read at once. */
const BATCH = 200;

/** A cell that another method would move. */
export interface MethodMove {
  key: CellKey;
  before: CellHead;
  after: CellHead;
}

/**
 * What would move if that method were in force today: every cell on record is derived by it, and nothing is written.
 *
 * @param onProgress is told how many cells are done
 */
export async function previewMethod(
  tx: Tx,
  method: Method,
  day: Day,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<MethodMove[]> {
  const families = await familiesOnRecord(tx);
  const of = families.reduce((sum, { keys }) => sum + keys.length, 0);
  const moves: MethodMove[] = [];
  let done = 0;
  for (const { keys, state } of families) {
    const then = new Map<string, Derivation>();
    // Parts before their state: it rolls them up as that method would have them.
    const inOrder = [
      ...keys.filter((key) => key.jurisdiction !== state),
      ...keys.filter((key) => key.jurisdiction === state),
    ];
    for (let start = 0; start < inOrder.length; start += BATCH) {
      const batch = inOrder.slice(start, start + BATCH);
      const facts = await gatherFactsOf(tx, batch);
      const now = await readCells(tx, batch);
      const parts = await readParts(tx, batch);
      for (const key of batch) {
        const text = cellKeyText(key);
        const derived = deriveOver(key, facts.get(text)!, partsThen(key, parts.get(text), then), day, method);
        then.set(text, derived);
        const cell = now.get(text);
        const [before, after] = [cell ? headOf(cell) : NOTHING, headOf(derived.draft)];
        if (!sameHead(before, after)) moves.push({ key, before, after });
        done += 1;
        // Deriving keeps the processor to itself: others get their turn.
        if (done % 20 === 0) await nextTurn();
      }
    }
    onProgress(done, of);
  }
  return moves;
}

/** The parts of a state as that method has them; those without a record stay as they are. */
function partsThen(
  key: CellKey,
  parts: PartsOverTime | undefined,
  then: ReadonlyMap<string, Derivation>,
): PartsOverTime | null {
  if (!parts) return null;
  const cells = parts.cells.map((part) => {
    const derived = then.get(cellKeyText({ ...key, jurisdiction: part.jurisdiction }));
    return derived ? { ...part, segments: readHeads(derived.starts, derived.heads) } : part;
  });
  return { ...parts, cells };
}
