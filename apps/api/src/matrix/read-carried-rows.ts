import { readCrosswalk, readMatrix, type MatrixQuestion, type MatrixRowRecord, type Tx } from '@states-must/database';
import { carriedObligation } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';

/** Where a shown column is read: a standard and a column of it; null where nobody can assess it under any. */
type Source = { standard: string; column: number } | null;

/**
 * The rows of the grid, whichever standard they are asked under. A standard whose obligations have criteria is read as it
 * is. A column that nobody can assess for itself shows the one of its equal, and is empty where it has none.
 */
export async function readCarriedRows(
  tx: Tx,
  question: MatrixQuestion,
  reference: Reference,
): Promise<MatrixRowRecord[]> {
  const standard = reference.standardOf(question.standard);
  if (standard.obligations.every((one) => one.criteria.length > 0)) return readMatrix(tx, question);
  const links = await readCrosswalk(tx);
  const sources = standard.obligations
    .filter((one) => question.columns === null || question.columns.includes(one.column))
    .sort((a, b) => a.column - b.column)
    .map((one): Source => {
      if (one.criteria.length > 0) return { standard: standard.code, column: one.column };
      const carried = carriedObligation(standard, one, links);
      if (!carried) return null;
      const from = reference.standardOf(carried.standard);
      return { standard: from.code, column: reference.obligationOf(from, carried.obligation).column };
    });
  const found = await readSources(tx, question, sources);
  const jurisdictions = question.jurisdictions ?? reference.jurisdictions.map(({ code }) => code);
  return jurisdictions.map((jurisdiction) => assemble(jurisdiction, sources, found));
}

/** The columns of one standard that are needed, in their order, and its rows by jurisdiction. */
interface Found {
  columns: number[];
  rows: Map<string, MatrixRowRecord>;
}

async function readSources(tx: Tx, question: MatrixQuestion, sources: Source[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const code of new Set(sources.flatMap((source) => (source ? [source.standard] : [])))) {
    const needed = sources.flatMap((source) => (source?.standard === code ? [source.column] : []));
    const columns = needed.sort((a, b) => a - b);
    const rows = await readMatrix(tx, { ...question, standard: code, columns });
    found.set(code, { columns, rows: new Map(rows.map((row) => [row.jurisdiction, row])) });
  }
  return found;
}

/** One row out of those of the standards that its columns are read under. */
function assemble(jurisdiction: string, sources: Source[], found: ReadonlyMap<string, Found>): MatrixRowRecord {
  const at = sources.map((source) => {
    const from = source && found.get(source.standard);
    const row = from?.rows.get(jurisdiction);
    return row ? { row, place: from!.columns.indexOf(source!.column) } : null;
  });
  const letters = (field: 'statuses' | 'confidences' | 'answered' | 'flags', empty: string): string =>
    at.map((cell) => (cell ? cell.row[field][cell.place]! : empty)).join('');
  const rows = [...found.values()].map(({ rows: all }) => all.get(jurisdiction));
  return {
    jurisdiction,
    statuses: letters('statuses', 'U'),
    confidences: letters('confidences', '-'),
    answered: letters('answered', '0'),
    flags: letters('flags', '2'),
    evidenceCounts: at.map((cell) => (cell ? cell.row.evidenceCounts[cell.place]! : 0)),
    evidenceTotal: rows.reduce((sum, row) => sum + (row?.evidenceTotal ?? 0), 0),
  };
}
