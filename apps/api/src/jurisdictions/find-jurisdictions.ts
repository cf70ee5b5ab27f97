import { findJurisdictions as findByName } from '@states-must/catalogue';
import type { Jurisdiction } from '@states-must/domain';
import { listOf, searchText } from '../platform/limits/argument-limits.js';
import type { Reference } from '../platform/reference/reference.js';
import type { JurisdictionFilterInput } from './jurisdiction-filter.js';

/**
 * The jurisdictions that a filter keeps: by code, or, where a text is searched, best match first.
 *
 * @throws an error that names an unknown code or the limit that was passed
 */
export function findJurisdictions(
  filter: JurisdictionFilterInput | null | undefined,
  reference: Reference,
): readonly Jurisdiction[] {
  const codes = listOf(filter?.codes, 'codes')?.map((code) => reference.jurisdictionOf(code).code);
  const regions = listOf(filter?.regions, 'regions')?.map((code) => reference.regionOf(code).code);
  const parent = filter?.parent ? reference.jurisdictionOf(filter.parent).code : null;
  const level = filter?.level ?? null;
  const kept = reference.jurisdictions.filter(
    (one) =>
      (!codes || codes.includes(one.code)) &&
      (!regions || regions.includes(one.region)) &&
      (!parent || one.parent === parent) &&
      (!level || one.level === level),
  );
  const text = searchText(filter?.text);
  return text === null ? kept : findByName(kept, text);
}
