import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Day, JurisdictionLevel, Status } from '@states-must/domain';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { DateScalar } from '../platform/scalars/date.js';
import { JurisdictionLevelEnum, StatusEnum } from '../platform/served/enums.js';
import { ServedMatrixRow } from '../platform/served/matrix-row.js';

/** The grid. */
@ObjectType('Matrix', { description: 'Jurisdictions by obligations: how each cell stands.' })
export class ServedMatrix {
  @Field({ description: 'Changes exactly when a published answer can change.' })
  revision!: string;

  @Field(() => DateScalar, { description: 'The day the answers are for.' })
  asOf!: Day;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment as known at which the answers were asked for; null for what is known now.',
  })
  knownAt!: string | null;

  @Field(() => [String], { description: "Column order: the standard's." })
  obligations!: string[];

  @Field(() => [ServedMatrixRow], { description: 'By code.' })
  rows!: ServedMatrixRow[];
}

/** Narrows the grid. */
@InputType('MatrixFilter', {
  description:
    'Narrows the grid. Values of one list are alternatives; different fields all apply. An unknown code is an error.',
})
export class MatrixFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the standard; without one the one that the settings name.',
  })
  standard?: string | null;

  @Field(() => [String], { nullable: true, description: 'Columns: codes of areas.' })
  areas?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Columns: codes of obligations.' })
  obligations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Rows: codes of regions.' })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Rows: codes of jurisdictions.' })
  jurisdictions?: string[] | null;

  @Field(() => JurisdictionLevelEnum, { nullable: true, description: 'Rows: states, territories or parts.' })
  level?: JurisdictionLevel | null;

  @Field(() => [StatusEnum], {
    nullable: true,
    description: 'Rows that have one of these in a shown column. Nothing in them is blanked.',
  })
  statuses?: Status[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which the answers are; today where it is left out. Days to come are answered as well.',
  })
  asOf?: Day | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment as known at which; now where it is left out. Never in the future.',
  })
  knownAt?: string | null;
}
