import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Basis, Confidence, Day, Direction, Status } from '@states-must/domain';
import { DateScalar } from '../platform/scalars/date.js';
import { BasisEnum, ConfidenceEnum, DirectionEnum, StatusEnum } from '../platform/served/enums.js';

/** How a cell stands from a day on, until the next segment. */
@ObjectType('CellSegment', { description: 'How a cell stands from a day on, until the next segment.' })
export class ServedCellSegment {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; null for the first segment, which has no beginning.',
  })
  from!: Day | null;

  @Field(() => StatusEnum, { description: 'What the evidence shows.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null where nothing is answered.' })
  confidence!: Confidence | null;

  @Field({ description: 'True where strong evidence, or a party, disagrees.' })
  contested!: boolean;

  @Field(() => BasisEnum, { description: 'Who says so.' })
  basis!: Basis;

  @Field(() => DirectionEnum, { nullable: true, description: 'Which way it moves, where an assessment says so.' })
  direction!: Direction | null;

  @Field(() => Int, { description: 'Criteria that are answered.' })
  answered!: number;

  @Field({ description: 'False while a criterion is not answered.' })
  complete!: boolean;

  @Field({ description: 'True where the status rests on evidence older than 24 months (60 in law).' })
  stale!: boolean;
}
