import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day, JurisdictionLevel, Status } from '@states-must/domain';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { DateScalar } from '../platform/scalars/date.js';
import { JurisdictionLevelEnum, StatusEnum } from '../platform/served/enums.js';

/** One row of the grid: one character a column. The store's row is served as it is. */
@ObjectType('MatrixRow', {
  description: 'One jurisdiction: one character a column. Compact, so that all of them travel at once.',
})
export class ServedMatrixRow {
  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({
    description:
      'One letter a column: M met, P partly, N not met, C contrary, V varies, E no evidence, U not assessed, X not applicable.',
  })
  statuses!: string;

  @Field({ description: "h m l, '-' where there is none." })
  confidences!: string;

  @Field({ description: 'Criteria answered, one base-36 digit a column.' })
  answered!: string;

  @Field({
    description:
      'One lower-case hex digit a column: 1 contested, 2 a criterion unanswered (empty cells too), 4 assessed by people, 8 stale (4 and 8 on assessed cells only).',
  })
  flags!: string;

  @Field(() => [Int], { description: 'Distinct public items linked in any way, one number a column.' })
  evidenceCounts!: number[];

  @Field(() => Int, { description: 'Distinct public items in the shown columns together.' })
  evidenceTotal!: number;
}

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
