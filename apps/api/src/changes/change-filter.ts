import { Field, InputType } from '@nestjs/graphql';
import type { ChangeCause, ChangesAsked, UpcomingAsked } from '@states-must/database';
import type { Day } from '@states-must/domain';
import { refuse } from '../platform/errors/refuse.js';
import { listOf } from '../platform/limits/argument-limits.js';
import type { Reference } from '../platform/reference/reference.js';
import { selectCells } from '../platform/reference/select-cells.js';
import { DateScalar } from '../platform/scalars/date.js';
import { ChangeKindEnum } from '../platform/served/enums.js';

/** Which cells a list tells of. */
@InputType({ isAbstract: true })
abstract class CellsFilterInput {
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
}

/** Narrows a list of changes. */
@InputType('ChangeFilter', {
  description:
    'Narrows a list of changes. Values of one list are alternatives; different fields all apply. An unknown code is an error.',
})
export class ChangeFilterInput extends CellsFilterInput {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Why it changed.' })
  kinds?: ChangeCause[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day (UTC) on which it was recorded.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (UTC) on which it was recorded.' })
  to?: Day | null;
}

/** Narrows a list of what is to come, which has no kind of change yet. */
@InputType('UpcomingFilter', {
  description:
    'Narrows a list of what is to come. Values of one list are alternatives; different fields all apply. An unknown code is an error.',
})
export class UpcomingFilterInput extends CellsFilterInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it comes.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it comes.' })
  to?: Day | null;
}

/** @throws TIME_INVALID where the last day is before the first */
function daysOf(given: { from?: Day | null; to?: Day | null } | null | undefined): Pick<ChangesAsked, 'from' | 'to'> {
  const { from = null, to = null } = given ?? {};
  if (from && to && to < from) {
    throw refuse('TIME_INVALID', `The last day, ${to}, is before the first, ${from}. Turn them round.`, {
      field: 'to',
    });
  }
  return { from, to };
}

/**
 * What a filter asks for, in the codes of the records.
 *
 * @throws an error that names an unknown code; TIME_INVALID where the last day is before the first
 */
export function readChangeFilter(given: ChangeFilterInput | null | undefined, reference: Reference): ChangesAsked {
  return { ...selectCells(given ?? {}, reference), kinds: listOf(given?.kinds, 'kinds'), ...daysOf(given) };
}

/** The same of what is to come. @throws likewise */
export function readUpcomingFilter(given: UpcomingFilterInput | null | undefined, reference: Reference): UpcomingAsked {
  return { ...selectCells(given ?? {}, reference), ...daysOf(given) };
}
