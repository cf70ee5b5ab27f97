import { Database, lockCells, readCell, storeCells, type CellKey, type Tx } from '@states-must/database';

/** The cell that the approvals of this test change. */
export const CELL: CellKey = { standard: 'SW-2015', jurisdiction: 'NO', obligation: 'CRM-1' };

/**
 * Where an approval is held up. CELL_LOCK: its decision is written, the item is not moved yet. CELL_ROW: decision and item
 * are written, the cell is not stored yet.
 */
export type Hold = 'CELL_LOCK' | 'CELL_ROW';

/** A lock that is held by somebody else until it is let go. */
export interface Held {
  letGo(): Promise<void>;
}

class TakenBack extends Error {}

/** Takes the lock and holds it; nothing of what it wrote to that end stays. */
export async function hold(urls: { rwUrl: string; publicUrl: string }, where: Hold): Promise<Held> {
  const database = await Database.open({ ...urls, pools: { rw: 1, public: 1 } });
  let open: () => void = () => undefined;
  const wait = new Promise<void>((done) => (open = done));
  let taken: () => void = () => undefined;
  const isTaken = new Promise<void>((done) => (taken = done));
  const held = database
    .write({ kind: 'CLOCK' }, async (tx) => {
      await (where === 'CELL_LOCK' ? lockCells(tx, [CELL]) : writeCell(tx));
      taken();
      await wait;
      throw new TakenBack();
    })
    // The server may be killed while the lock is held: the lock is gone then, too.
    .catch((fault: unknown) => fault);
  const failed = held.then((fault) => {
    throw fault;
  });
  failed.catch(() => undefined);
  await Promise.race([isTaken, failed]);
  return {
    async letGo() {
      open();
      await held;
      await database.close().catch(() => undefined);
    },
  };
}

const writeCell = async (tx: Tx): Promise<void> => {
  const cell = await readCell(tx, CELL);
  if (!cell) throw new Error('The founding cell is missing.');
  const { version: _version, derivedAt: _derivedAt, ...draft } = cell;
  await storeCells(tx, [draft]);
};
