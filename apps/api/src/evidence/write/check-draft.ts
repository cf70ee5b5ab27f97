import { findSource, insertSource, today, type EvidenceDraft, type Tx } from '@states-must/database';
import {
  regionsWithoutRole,
  validateEvidence,
  WRITING_ROLES,
  type EvidenceInput,
  type Member,
  type Source,
} from '@states-must/domain';
import type { Reference } from '../../platform/reference/reference.js';

import { Refusal, type WriteProblem } from '../../platform/write/refusal.js';

/** The attach form's input without its key. */
export type DraftInput = EvidenceInput;

/**
 * Checks the input of the attach form against the vocabulary and the writer's rights, and stores its source where that
 * is a new one.
 * @throws Refusal with everything that is wrong, each problem naming its field
 */
export const checkDraft = async (
  tx: Tx,
  reference: Reference,
  member: Member,
  input: DraftInput,
): Promise<EvidenceDraft> => {
  const given = input.source.id;
  const source: Source | null = typeof given === 'string' && given !== '' ? await findSource(tx, given) : null;
  const checked = validateEvidence(
    input,
    {
      standard: reference.defaultStandard,
      hasJurisdiction: (code) => reference.findJurisdiction(code)?.code === code,
      placesOfCriterion: (code) => placesOf(reference, code),
      findSource: (id) => (source !== null && id === given ? source : null),
    },
    await today(tx),
  );
  if (!checked.ok) {
    throw new Refusal(
      checked.problems.map(({ code, path, message }) => ({ code, field: path.join('.') || null, message })),
    );
  }
  const { source: named, ...item } = checked.value;
  const foreign = withoutRights(reference, member, item.links);
  if (foreign.length > 0) throw new Refusal(foreign);
  const sourceId = 'id' in named ? named.id : (await insertSource(tx, named.new, member.id)).id;
  return { ...item, sourceId };
};

/** Where the criterion with this code stands, in every standard that has one. */
const placesOf = (reference: Reference, code: string): { standard: string; obligation: string }[] =>
  reference.standards.flatMap((standard) =>
    standard.obligations
      .filter((obligation) => obligation.criteria.some((criterion) => criterion.code === code))
      .map((obligation) => ({ standard: standard.code, obligation: obligation.code })),
  );

/** A problem for each link to a jurisdiction in whose region the person may not write. */
const withoutRights = (
  reference: Reference,
  member: Member,
  links: readonly { jurisdiction: string }[],
): WriteProblem[] =>
  links.flatMap(({ jurisdiction }, at) => {
    const { region } = reference.jurisdictionOf(jurisdiction);
    if (regionsWithoutRole(member, WRITING_ROLES, [region]).length === 0) return [];
    return {
      code: 'NO_RIGHTS_IN_REGION',
      field: `links.${at}.jurisdiction`,
      message: `You do not write evidence for ${jurisdiction} (region ${region}). Ask a researcher or the lead of that region.`,
    };
  });
