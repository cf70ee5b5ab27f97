import {
  cellKeyText,
  deriveAndStore,
  today,
  type CellCause,
  type CellKey,
  type EvidenceRecord,
  type Tx,
} from '@states-must/database';
import type { Reference } from '../platform/reference/reference.js';

/** The cells that an item bears on, each once. */
export const cellsOf = (record: Pick<EvidenceRecord, 'links'>): CellKey[] =>
  eachOnce(record.links.map(({ standard, jurisdiction, obligation }) => ({ standard, jurisdiction, obligation })));

/** The cells, and for each cell of a part that of its state: parts roll up into it. Each once. */
export const withStatesAbove = (keys: CellKey[], reference: Reference): CellKey[] => {
  const states = keys.flatMap((key) => {
    const parent = reference.findJurisdiction(key.jurisdiction)?.parent;
    return parent ? [{ ...key, jurisdiction: parent }] : [];
  });
  return eachOnce([...keys, ...states]);
};

/**
 * After a write of public facts, in its transaction and on locked cells: gathers the cells' facts anew, derives them as
 * of today, rolls parts up into their states and stores the answers.
 *
 * @returns every cell that was derived: the ones asked for and the states above them
 */
export const settleCells = async (tx: Tx, keys: CellKey[], cause: CellCause): Promise<CellKey[]> => {
  const derived = await deriveAndStore(tx, keys, await today(tx), cause);
  return derived.map(({ key }) => key);
};

/** The cells without repetitions, in their order. */
export const eachOnce = (keys: CellKey[]): CellKey[] => [
  ...new Map(keys.map((key) => [cellKeyText(key), key])).values(),
];
