import {
  findEvidenceMany,
  lockCells,
  lockRelationsOf,
  type CellKey,
  type EvidenceRecord,
  type Tx,
} from '@states-must/database';
import { DECIDING_RELATIONS } from '@states-must/domain';
import { Refusal } from '../platform/write/refusal.js';
import { cellsOf, eachOnce, settleCells } from './settle-cells.js';

/** The cells that move when an item is published or ceases to be. */
export interface ConcernedCells {
  /** Those that it bears on, and those of the public items that it replaces, ends or corrects. */
  all: CellKey[];
  /** Those among them whose evidence it corrects. */
  corrected: CellKey[];
}

/**
 * Makes whoever else works on the cells that the item concerns wait, to be called once in a transaction. Where the item
 * is about to be published, its relations are looked at again behind a lock of their own, so that two of them never close
 * a circle together.
 *
 * @throws Refusal RELATION_LOOP, RELATION_NOT_PUBLIC
 */
export const lockConcerned = async (tx: Tx, record: EvidenceRecord, publishing = false): Promise<ConcernedCells> => {
  const deciding = record.relations.filter(({ kind }) => DECIDING_RELATIONS.includes(kind));
  if (publishing && deciding.length > 0 && (await lockRelationsOf(tx, record.id))) {
    throw Refusal.of(
      'RELATION_LOOP',
      'Another item replaces, ends or corrects this one by now, and this one does it to that. Send it back, so that one of the two relations is taken out.',
    );
  }
  const targets = await findEvidenceMany(tx, [...new Set(deciding.map(({ target }) => target))]);
  const open = targets.filter(({ state, visibility }) => state === 'APPROVED' && visibility === 'PUBLIC');
  if (
    publishing &&
    record.visibility === 'PUBLIC' &&
    deciding.some(({ target }) => !open.some(({ id }) => id === target))
  ) {
    throw Refusal.of(
      'RELATION_NOT_PUBLIC',
      'An item that this one replaces, ends or corrects is not published. Publish that one first, or send this one back, so that the relation is taken out.',
    );
  }
  const wrong = deciding.filter(({ kind }) => kind === 'CORRECTS').map(({ target }) => target);
  const cells = {
    all: eachOnce([...cellsOf(record), ...open.flatMap(cellsOf)]),
    corrected: eachOnce(open.filter(({ id }) => wrong.includes(id)).flatMap(cellsOf)),
  };
  await lockCells(tx, cells.all);
  return cells;
};

/**
 * After an item was published: settles the cells that it concerns. Where it corrects another item, that is the cause on
 * record; elsewhere it is new knowledge.
 *
 * @returns every cell that was derived
 */
export const settleConcerned = async (
  tx: Tx,
  { all, corrected }: ConcernedCells,
  evidence: string[],
): Promise<CellKey[]> => {
  const isCorrected = new Set(corrected.map((key) => JSON.stringify(key)));
  const added = all.filter((key) => !isCorrected.has(JSON.stringify(key)));
  const settled = [
    ...(corrected.length > 0 ? await settleCells(tx, corrected, { kind: 'CORRECTION', evidence }) : []),
    ...(added.length > 0 ? await settleCells(tx, added, { kind: 'KNOWLEDGE', evidence }) : []),
  ];
  return eachOnce(settled);
};
