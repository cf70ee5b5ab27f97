import type { CellsAsked } from '@states-must/database';
import { listOf } from '../limits/argument-limits.js';
import type { Reference } from './reference.js';

/** Which cells a filter means: places by code or region, obligations by code or area. */
export interface CellSelection {
  standard?: string | null;
  jurisdictions?: string[] | null;
  regions?: string[] | null;
  obligations?: string[] | null;
  areas?: string[] | null;
}

/**
 * The codes that a filter means, as the records have them; null where it leaves nothing out. Values of one list are
 * alternatives, different lists all apply: a filter that nothing fits gives an empty list.
 *
 * @throws an error that names an unknown code
 */
export function selectCells(given: CellSelection, reference: Reference): CellsAsked {
  const standard = reference.standardOf(given.standard);
  const codes = listOf(given.jurisdictions, 'jurisdictions')?.map((code) => reference.jurisdictionOf(code).code);
  const regions = listOf(given.regions, 'regions')?.map((code) => reference.regionOf(code).code);
  const obligations = listOf(given.obligations, 'obligations')?.map(
    (code) => reference.obligationOf(standard, code).code,
  );
  const areas = listOf(given.areas, 'areas')?.map((code) => reference.areaOf(standard, code).code);
  const fits = (list: string[] | undefined, code: string): boolean => !list || list.includes(code);
  return {
    standard: standard.code,
    jurisdictions:
      codes || regions
        ? reference.jurisdictions.filter((one) => fits(codes, one.code) && fits(regions, one.region)).map(codeOf)
        : null,
    obligations:
      obligations || areas
        ? standard.obligations.filter((one) => fits(obligations, one.code) && fits(areas, one.area)).map(codeOf)
        : null,
  };
}

const codeOf = ({ code }: { code: string }): string => code;
