import { Field, InputType } from '@nestjs/graphql';
import type { ChangeCause, ChangesAsked } from '@states-must/database';
import type { Day } from '@states-must/domain';
import { refuse } from '../platform/errors/refuse.js';
import { listOf } from '../platform/limits/argument-limits.js';
import type { Reference } from '../platform/reference/reference.js';
import { selectCells } from '../platform/reference/select-cells.js';
import { DateScalar } from '../platform/scalars/date.js';
import { ChangeKindEnum } from '../platform/served/enums.js';

/** Narrows a list of changes. */
@InputType('ChangeFilter', {
  description:
    'Narrows a list of changes. Values of one list are alternatives; different fields all apply. An unknown code is an error.',
})
export class ChangeFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the standard; without one the one that the settings name.',
  })
  standard?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of jurisdictions.' })
  jurisdictions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of regions.' })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of obligations.' })
  obligations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of areas.' })
  areas?: string[] | null;

  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Why it changed. What is to come has no such kind.' })
  kinds?: ChangeCause[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day (UTC) on which it was recorded.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (UTC) on which it was recorded.' })
  to?: Day | null;
}

/**
 * What a filter asks for, in the codes of the records.
 *
 * @throws an error that names an unknown code; TIME_INVALID where the last day is before the first
 */
export function readChangeFilter(given: ChangeFilterInput | null | undefined, reference: Reference): ChangesAsked {
  const { from = null, to = null } = given ?? {};
  if (from && to && to < from) {
    throw refuse('TIME_INVALID', `The last day, ${to}, is before the first, ${from}. Turn them round.`, {
      field: 'to',
    });
  }
  return { ...selectCells(given ?? {}, reference), kinds: listOf(given?.kinds, 'kinds'), from, to };
}
