import { today, matrixRevision, type Clocks, type Tx } from '@states-must/database';
import type { Standard, Status } from '@states-must/domain';
import { listOf } from '../platform/limits/argument-limits.js';
import type { Reference } from '../platform/reference/reference.js';
import type { MatrixFilterInput, ServedMatrix } from './matrix.js';
import { readCarriedRows } from './read-carried-rows.js';

/** The letter of each status in a row; the store writes them. */
const LETTERS: Record<Status, string> = {
  MET: 'M',
  PARTLY_MET: 'P',
  NOT_MET: 'N',
  CONTRARY: 'C',
  VARIES: 'V',
  NO_EVIDENCE: 'E',
  NOT_ASSESSED: 'U',
  NOT_APPLICABLE: 'X',
};

/**
 * The grid, narrowed. The revision is read before the rows: where an answer changes in between, the rows are newer than
 * the revision says, and whoever compares revisions asks again.
 *
 * @throws an error that names an unknown code
 */
export async function readGrid(
  tx: Tx,
  filter: MatrixFilterInput | null | undefined,
  clocks: Clocks | null,
  reference: Reference,
): Promise<ServedMatrix> {
  const standard = reference.standardOf(filter?.standard);
  const columns = columnsOf(standard, filter, reference);
  const jurisdictions = rowsOf(filter, reference);
  const shown = columns ?? standard.obligations.map((one) => one.column).sort((a, b) => a - b);
  const byColumn = new Map(standard.obligations.map((one) => [one.column, one.code]));

  const revision = await matrixRevision(tx);
  const asOf = clocks?.day ?? (await today(tx));
  const rows = await readCarriedRows(tx, { standard: standard.code, jurisdictions, columns, clocks }, reference);
  return {
    revision,
    asOf,
    knownAt: clocks?.knownAt ?? null,
    obligations: shown.map((column) => byColumn.get(column)!),
    rows: keepStatuses(rows, listOf(filter?.statuses, 'statuses')),
  };
}

/** Numbers of the shown columns in the standard's order; null for all of them. */
function columnsOf(
  standard: Standard,
  filter: MatrixFilterInput | null | undefined,
  reference: Reference,
): number[] | null {
  const areas = listOf(filter?.areas, 'areas')?.map((code) => reference.areaOf(standard, code).code);
  const obligations = listOf(filter?.obligations, 'obligations')?.map(
    (code) => reference.obligationOf(standard, code).code,
  );
  if (!areas && !obligations) return null;
  return standard.obligations
    .filter((one) => (!areas || areas.includes(one.area)) && (!obligations || obligations.includes(one.code)))
    .map((one) => one.column)
    .sort((a, b) => a - b);
}

/** Codes of the shown jurisdictions; null for all of them. */
function rowsOf(filter: MatrixFilterInput | null | undefined, reference: Reference): string[] | null {
  const regions = listOf(filter?.regions, 'regions')?.map((code) => reference.regionOf(code).code);
  const codes = listOf(filter?.jurisdictions, 'jurisdictions')?.map((code) => reference.jurisdictionOf(code).code);
  const level = filter?.level ?? null;
  if (!regions && !codes && !level) return null;
  return reference.jurisdictions
    .filter(
      (one) =>
        (!regions || regions.includes(one.region)) &&
        (!codes || codes.includes(one.code)) &&
        (!level || one.level === level),
    )
    .map((one) => one.code);
}

function keepStatuses<Row extends { statuses: string }>(rows: Row[], statuses: Status[] | null): Row[] {
  if (!statuses) return rows;
  const letters = statuses.map((status) => LETTERS[status]);
  return rows.filter((row) => letters.some((letter) => row.statuses.includes(letter)));
}
