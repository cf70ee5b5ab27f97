import { Field, InputType, Int } from '@nestjs/graphql';
import type { GapCode } from '@states-must/domain';
import { GapReasonEnum, GapViewEnum, type GapView } from '../platform/served/enums.js';

/** Narrows the queue of gaps. */
@InputType('GapFilter', {
  description:
    'Narrows the queue. Values of one list are alternatives; different fields all apply. An unknown code is an error.',
})
export class GapFilterInput {
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

  @Field(() => [GapReasonEnum], { nullable: true, description: 'Gaps that have one of these reasons.' })
  reasons?: GapCode[] | null;

  @Field(() => GapViewEnum, { nullable: true, description: 'Which part of the queue; OPEN where it is left out.' })
  work?: GapView | null;
}

/** Which gap a move is about, as it was read. */
@InputType('GapMoveInput', { description: 'Which gap a move is about, as it was read.' })
export class GapMoveInput {
  @Field({ description: 'Code of the jurisdiction.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the obligation.' })
  obligation!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the standard; without one the one that the settings name.',
  })
  standard?: string | null;

  @Field(() => Int, { description: 'The version of the work that you read; 0 where nobody had begun.' })
  version!: number;

  @Field({
    description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters, kept 24 hours.',
  })
  key!: string;
}
