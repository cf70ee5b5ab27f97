import { loadCatalogue, type Catalogue } from '@states-must/catalogue';
import { METHOD_1_0, type Day } from '@states-must/domain';
import type { DataSource } from 'typeorm';
import { cellKeyText, type CellKey } from '../cells/cell-record.js';
import { deriveAndStore } from '../cells/derive-cells.js';
import { currentMethod } from '../methods/methods.js';
import { endTx, openTx, rowsOf, type Tx } from '../connection/tx.js';
import { publishEvidence } from './publish-evidence.js';
import { publishReference } from './publish-reference.js';

/**
 * Publishes the catalogue and derives the cells that it bears on, all in one transaction. The same catalogue again changes
 * nothing. Gives one sentence on what was done. `catalogue` is read from the project's files where none is given.
 */
export async function publishCatalogue(
  source: DataSource,
  asOf: Day,
  catalogue: Catalogue = loadCatalogue(),
): Promise<string> {
  return source.transaction(async (manager) => {
    const tx = openTx(manager, 'SET_UP', null);
    try {
      return await publish(tx, asOf, catalogue);
    } finally {
      endTx(tx);
    }
  });
}

async function publish(tx: Tx, asOf: Day, catalogue: Catalogue): Promise<string> {
  await publishFirstMethod(tx);
  const touched = await publishReference(tx, catalogue);
  const evidence = await publishEvidence(tx, catalogue);
  const method = await cellsByOtherMethod(tx);
  await deriveAndStore(tx, method, asOf, { kind: 'METHOD', evidence: [] });
  // Other criteria, other parts or another answering state may move any cell.
  const rules = ['criterion', 'jurisdiction'].some((table) => (touched.get(table) ?? 0) > 0);
  const corrected = new Map((rules ? await cellsOnRecord(tx) : []).map((key) => [cellKeyText(key), key]));
  for (const key of evidence.cells) corrected.delete(cellKeyText(key));
  await deriveAndStore(tx, [...corrected.values()], asOf, { kind: 'CORRECTION', evidence: [] });
  const corrects = evidence.changed.length + evidence.withdrawn.length > 0;
  const derived = await deriveAndStore(tx, evidence.cells, asOf, {
    kind: corrects ? 'CORRECTION' : 'KNOWLEDGE',
    evidence: [...evidence.added, ...evidence.changed, ...evidence.withdrawn],
  });
  const rows = [...touched.values()].reduce((sum, count) => sum + count, 0);
  if (rows > 0) await rowsOf(tx, 'UPDATE matrix_revision SET value = value + 1');
  if (rows + derived.length === 0) return 'The catalogue is published already: nothing has changed.';
  return (
    `Published the catalogue: ${catalogue.jurisdictions.length} jurisdictions, ${evidence.added.length} items added, ` +
    `${evidence.changed.length} changed, ${evidence.withdrawn.length} withdrawn, ${derived.length} cells derived.`
  );
}

/** Method 1.0 is in force from the start, and nobody applied it; later versions are applied by two people. */
async function publishFirstMethod(tx: Tx): Promise<void> {
  const { version, note, published } = METHOD_1_0;
  await rowsOf(
    tx,
    `INSERT INTO method_version (version, note, published, body, applied_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT (version) DO NOTHING`,
    [version, note, published, JSON.stringify(METHOD_1_0)],
  );
}

/** Cells that another method derived than the one in force, or of which it is not on record yet what was known. */
async function cellsByOtherMethod(tx: Tx): Promise<CellKey[]> {
  const { version } = await currentMethod(tx);
  return rowsOf<CellKey>(
    tx,
    `SELECT standard, jurisdiction, obligation FROM cell
     WHERE answer -> 'outcome' ->> 'methodVersion' <> $1 OR NOT EXISTS (
       SELECT 1 FROM cell_version v
       WHERE (v.standard, v.jurisdiction, v.obligation) = (cell.standard, cell.jurisdiction, cell.obligation))`,
    [version],
  );
}

async function cellsOnRecord(tx: Tx): Promise<CellKey[]> {
  return rowsOf<CellKey>(tx, 'SELECT standard, jurisdiction, obligation FROM cell');
}
