import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Day } from '@states-must/domain';
import { DateScalar } from '../platform/scalars/date.js';
import { ServedEdition } from '../platform/served/edition.js';
import { ServedRefused } from '../platform/served/refused.js';

/** What to freeze, and under which name. */
@InputType('FreezeEditionInput', { description: 'What to freeze, and under which name.' })
export class FreezeEditionInput {
  @Field({ description: 'Its name, 1 to 120 characters, which no other edition has. Its address is made of it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the standard; without one the one that the settings name.',
  })
  standard?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day to freeze; today where it is left out.' })
  asOf?: Day | null;

  @Field(() => String, { nullable: true, description: 'What readers should know of it, at most 500 characters.' })
  note?: string | null;

  @Field({ description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters.' })
  key!: string;
}

/** A new edition. */
@ObjectType('EditionFrozen', { description: 'The edition is frozen, for good.' })
export class EditionFrozen {
  @Field(() => ServedEdition, { description: 'The edition.' })
  readonly edition: ServedEdition;

  constructor(edition: ServedEdition) {
    this.edition = edition;
  }
}

/** A new edition, or why there is none. */
export const FreezeEditionResult = createUnionType({
  name: 'FreezeEditionResult',
  description: 'A new edition, or why there is none.',
  types: () => [EditionFrozen, ServedRefused] as const,
  resolveType: (value: EditionFrozen | ServedRefused) => value.constructor,
});
