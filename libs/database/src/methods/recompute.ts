import type { Day } from '@states-must/domain';
import { deriveAndStore } from '../cells/derive-cells.js';
import type { Database } from '../connection/database.js';
import { today } from '../connection/today.js';
import type { Tx } from '../connection/tx.js';
import { familiesOnRecord } from './families-on-record.js';
import { holdMethod } from './lock-method.js';
import { allowLongWork } from './long-work.js';
import { currentMethod, markApplied, movedBy } from './methods.js';

/** How far a recomputation has come. */
export type Progress = (done: number, of: number) => void;

/** What a recomputation did. */
export interface Recomputed {
  cells: number;
  /** Cells whose published answer is another one than before. */
  changed: number;
}

/** What applying a version did. */
export interface Applied {
  cells: number;
  /** Changes that readers see, each of them logged. The version that derived an answer is no such change. */
  moved: number;
}

/**
 * Derives every cell on record anew, a state with its parts in one transaction each, so that nobody waits long. Where the
 * record is sound nothing changes; what does change is logged as a correction.
 */
export async function recomputeAll(database: Database, onProgress: Progress = () => undefined): Promise<Recomputed> {
  const families = await database.read({ kind: 'CLOCK' }, familiesOnRecord);
  const of = families.reduce((sum, { keys }) => sum + keys.length, 0);
  const result: Recomputed = { cells: 0, changed: 0 };
  for (const { keys } of families) {
    const derived = await database.write({ kind: 'CLOCK' }, async (tx) => {
      await allowLongWork(tx);
      return deriveAndStore(tx, keys, await today(tx), { kind: 'CORRECTION', evidence: [] });
    });
    result.cells += keys.length;
    result.changed += derived.filter(({ stored }) => stored.changed).length;
    onProgress(result.cells, of);
  }
  return result;
}

/**
 * Puts a proposed version of the method in force and derives every cell on record by it, all in the caller's transaction:
 * no reader ever sees half of it, and whoever writes cells meanwhile waits or is told to try again. Each move is logged
 * as a change of method. False where the version is no proposal, or the caller's own.
 */
export async function applyMethod(
  tx: Tx,
  version: string,
  day: Day,
  onProgress: Progress = () => undefined,
): Promise<Applied | false> {
  await allowLongWork(tx);
  await holdMethod(tx);
  if (!(await markApplied(tx, version))) return false;
  const method = await currentMethod(tx);
  if (method.version !== version) throw new Error(`Method ${version} was applied and ${method.version} is in force.`);
  const keys = (await familiesOnRecord(tx)).flatMap((family) => family.keys);
  const derived = await deriveAndStore(tx, keys, day, { kind: 'METHOD', evidence: [] }, onProgress);
  return { cells: derived.length, moved: await movedBy(tx, version) };
}
