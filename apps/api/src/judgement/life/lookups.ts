import type { CellKey } from '@states-must/database';
import {
  mayPropose,
  type CheckedInput,
  type JudgementKind,
  type JudgementLookups,
  type Member,
  type Standard,
} from '@states-must/domain';
import type { Reference } from '../../platform/reference/reference.js';
import { insist, Refusal } from '../../platform/write/refusal.js';

/**
 * The standard that a record speaks of: the one named, or the default one.
 * @throws Refusal WORKING_READING: nothing is put on record under a working reading
 */
export const standardFor = (reference: Reference, code: string | null | undefined): Standard => {
  const standard = reference.standardOf(code);
  if (standard.reading !== 'WORKING') return standard;
  const why = `${standard.code} is a working reading, at the level of the policy's headings.`;
  throw Refusal.of('WORKING_READING', `${why} Nothing is decided under it. Choose another standard.`, 'standard');
};

/** The vocabulary of one standard. */
export const lookupsOf = (reference: Reference, standard: Standard): JudgementLookups => ({
  hasJurisdiction: (code) => reference.findJurisdiction(code)?.code === code,
  hasObligation: (code) => standard.obligations.some((obligation) => obligation.code === code),
  parentOf: (code) => reference.findJurisdiction(code)?.parent ?? null,
});

/** The checked input. @throws Refusal with everything that is wrong, each problem naming its field */
export const insistOnInput = <T>(checked: CheckedInput<T>): T => {
  if (checked.ok) return checked.value;
  throw new Refusal(
    checked.problems.map(({ code, path, message }) => ({ code, field: path.join('.') || null, message })),
  );
};

/** The regions of the cells. @throws Refusal NO_RIGHTS_IN_REGION where the member may not put such a record there */
export const insistOnRights = (
  reference: Reference,
  kind: JudgementKind,
  cells: readonly CellKey[],
  member: Member,
): string[] => {
  const regions = [...new Set(cells.map(({ jurisdiction }) => reference.jurisdictionOf(jurisdiction).region))];
  insist(mayPropose(kind, regions, member));
  return regions;
};
