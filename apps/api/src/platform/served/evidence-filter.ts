import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { EvidenceSearchFilter } from '@states-must/database';
import type { Effect, EvidenceKind, PublisherKind, ReviewState } from '@states-must/domain';
import { refuse, unknownCode } from '../errors/refuse.js';
import { listOf, searchText } from '../limits/argument-limits.js';
import type { Reference } from '../reference/reference.js';
import { EffectEnum, EvidenceKindEnum, PublisherKindEnum, ReviewStateEnum } from './enums.js';

/** Narrows a list of evidence. */
@InputType('EvidenceFilter', {
  description: 'Narrows a list of evidence. Values of one list are alternatives; different fields all apply.',
})
export class EvidenceFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words in title, summary, quotes or source; at most 200 characters.',
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of jurisdictions.' })
  jurisdictions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of regions.' })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of areas.' })
  areas?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of obligations.' })
  obligations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of criteria.' })
  criteria?: string[] | null;

  @Field(() => [EffectEnum], { nullable: true, description: 'What the links say.' })
  effects?: Effect[] | null;

  @Field(() => [EvidenceKindEnum], { nullable: true, description: 'Kinds of evidence.' })
  kinds?: EvidenceKind[] | null;

  @Field(() => [PublisherKindEnum], { nullable: true, description: 'Kinds of publisher.' })
  publisherKinds?: PublisherKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Languages, BCP 47 tags.' })
  languages?: string[] | null;

  @Field(() => [ReviewStateEnum], {
    nullable: true,
    description: 'Where items stand in review; the public sees approved ones.',
  })
  states?: ReviewState[] | null;

  @Field(() => ID, { nullable: true, description: 'One source.' })
  source?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: only the signed-in person's own items." })
  mine?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'First year that an item speaks of, 1000 to 2999.' })
  yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year that an item speaks of, 1000 to 2999.' })
  yearTo?: number | null;
}

/**
 * Checks a filter and puts its codes into the form of the records.
 *
 * @throws an error that names the unknown code or the limit
 */
export function readEvidenceFilter(
  input: EvidenceFilterInput | null | undefined,
  reference: Reference,
): EvidenceSearchFilter {
  const given = input ?? {};
  const inSomeStandard = <T>(find: (standard: (typeof reference.standards)[number]) => T | undefined): T | undefined =>
    reference.standards.map(find).find((found) => found !== undefined);
  const codes = (field: 'areas' | 'obligations' | 'criteria', what: 'area' | 'obligation' | 'criterion') =>
    listOf(given[field], field)?.map((code) => {
      const found = inSomeStandard((standard) => {
        if (what === 'area') return reference.findArea(standard, code)?.code;
        if (what === 'obligation') return reference.findObligation(standard, code)?.code;
        return reference.findCriterion(standard.code, code)?.criterion.code;
      });
      if (found === undefined) throw unknownCode(what, code);
      return found;
    }) ?? null;
  return {
    text: searchText(given.text),
    jurisdictions:
      listOf(given.jurisdictions, 'jurisdictions')?.map((code) => reference.jurisdictionOf(code).code) ?? null,
    regions: listOf(given.regions, 'regions')?.map((code) => reference.regionOf(code).code) ?? null,
    areas: codes('areas', 'area'),
    obligations: codes('obligations', 'obligation'),
    criteria: codes('criteria', 'criterion'),
    effects: listOf(given.effects, 'effects'),
    kinds: listOf(given.kinds, 'kinds'),
    publisherKinds: listOf(given.publisherKinds, 'publisherKinds'),
    languages: listOf(given.languages, 'languages')?.map((tag) => shaped(tag, LANGUAGE_TAG, 'languages')) ?? null,
    states: listOf(given.states, 'states'),
    source: given.source ? shaped(given.source, ID_FORM, 'source') : null,
    mine: given.mine ?? null,
    yearFrom: year(given.yearFrom, 'yearFrom'),
    yearTo: year(given.yearTo, 'yearTo'),
  };
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;
const ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function shaped(text: string, form: RegExp, field: string): string {
  if (form.test(text)) return text;
  throw refuse('TEXT_INVALID', `\`${field}\` holds a value that has not the form of one.`, { field });
}

function year(value: number | null | undefined, field: string): number | null {
  if (value === null || value === undefined) return null;
  if (value < 1000 || value > 2999) {
    throw refuse('YEAR_INVALID', `\`${field}\` is a year from 1000 to 2999; it was ${value}.`, { field });
  }
  return value;
}
