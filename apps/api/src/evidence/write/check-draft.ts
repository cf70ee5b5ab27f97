import {
  findEvidence,
  findSource,
  insertSource,
  leadingBack,
  today,
  type EvidenceDraft,
  type EvidenceRecord,
  type Tx,
} from '@states-must/database';
import {
  DECIDING_RELATIONS,
  LIST_LIMITS,
  regionsWithoutRole,
  validateEvidence,
  WRITING_ROLES,
  type CriterionPlace,
  type EvidenceInput,
  type EvidenceRelation,
  type Member,
  type Source,
} from '@states-must/domain';
import type { Reference } from '../../platform/reference/reference.js';
import { Refusal, type WriteProblem } from '../../platform/write/refusal.js';

/** The attach form's input without its key. */
export type DraftInput = EvidenceInput;

/**
 * Checks the input of the attach form against the vocabulary and the writer's rights, and stores its source where that
 * is a new one. `self`: id of the item that is revised, null for a new one.
 * @throws Refusal with everything that is wrong, each problem naming its field
 */
export const checkDraft = async (
  tx: Tx,
  reference: Reference,
  member: Member,
  input: DraftInput,
  self: string | null,
): Promise<EvidenceDraft> => {
  const given = input.source.id;
  const source: Source | null = typeof given === 'string' && given !== '' ? await findSource(tx, given) : null;
  const others = await findOthers(tx, input);
  const ids = [...others.values()].map(({ id }) => id);
  const back = self === null ? new Set<string>() : await leadingBack(tx, ids, self);
  const checked = validateEvidence(
    input,
    {
      standard: reference.defaultStandard,
      hasJurisdiction: (code) => reference.findJurisdiction(code)?.code === code,
      placesOfCriterion: (code) => placesOf(reference, code),
      findSource: (id) => (source !== null && id === given ? source : null),
      self,
      findItem: (name) => {
        const found = others.get(name);
        return found
          ? { id: found.id, leadsBack: back.has(found.id), starts: found.inForceFrom ?? found.adopted }
          : null;
      },
    },
    await today(tx),
  );
  if (!checked.ok) {
    throw new Refusal(
      checked.problems.map(({ code, path, message }) => ({ code, field: path.join('.') || null, message })),
    );
  }
  const { source: named, ...item } = checked.value;
  const foreign = [
    ...withoutRights(reference, member, item.links),
    ...withoutRightsInTargets(member, item.relations, [...others.values()]),
  ];
  if (foreign.length > 0) throw new Refusal(foreign);
  const sourceId = 'id' in named ? named.id : (await insertSource(tx, named.new, member.id)).id;
  return { ...item, sourceId };
};

/** The items that the input relates to, by the name it gives them, as far as the writer sees them. */
const findOthers = async (tx: Tx, input: DraftInput): Promise<Map<string, EvidenceRecord>> => {
  const others = new Map<string, EvidenceRecord>();
  // A list that is too long is refused by the check; no more than it may hold is looked up.
  for (const { target } of (input.relations ?? []).slice(0, LIST_LIMITS.relations)) {
    const found = NAME_OF_ITEM.test(target.trim()) ? await findEvidence(tx, target.trim()) : null;
    if (found) others.set(target.trim(), found);
  }
  return others;
};

/** An id or a reference has no other characters. */
const NAME_OF_ITEM = /^[A-Za-z0-9-]{1,64}$/;

/** Where the criterion with this code stands, in every standard that has one. */
const placesOf = (reference: Reference, code: string): CriterionPlace[] =>
  reference.standards.flatMap((standard) =>
    standard.obligations
      .filter((obligation) => obligation.criteria.some((criterion) => criterion.code === code))
      .map((obligation) => {
        const { facet } = obligation.criteria.find((criterion) => criterion.code === code)!;
        return { standard: standard.code, obligation: obligation.code, facet };
      }),
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

/** A problem for each item that this one replaces, ends or corrects in regions in which the person may not write. */
const withoutRightsInTargets = (
  member: Member,
  relations: readonly EvidenceRelation[],
  others: readonly EvidenceRecord[],
): WriteProblem[] =>
  relations.flatMap(({ kind, target }, at) => {
    if (!DECIDING_RELATIONS.includes(kind)) return [];
    const { regions } = others.find(({ id }) => id === target)!;
    const without = regionsWithoutRole(member, WRITING_ROLES, regions);
    if (without.length === 0) return [];
    return {
      code: 'NO_RIGHTS_IN_REGION',
      field: `relations.${at}.target`,
      message: `The other item concerns ${without.join(', ')} too, where you do not write evidence. Ask a researcher or the lead of that region.`,
    };
  });
