import { Field, InputType, Int } from '@nestjs/graphql';
import type { Credibility, Reliability } from '@states-must/domain';
import { ReliabilityEnum } from '../platform/served/enums.js';

/** Months by facet. */
@InputType('AgeMonthsInput', { description: 'After how many months confidence goes a step lower, 1 to 600 each.' })
export class AgeMonthsInput {
  @Field(() => Int, { nullable: true, description: 'In law.' })
  LAW?: number;

  @Field(() => Int, { nullable: true, description: 'In implementation.' })
  IMPLEMENTATION?: number;

  @Field(() => Int, { nullable: true, description: 'In practice.' })
  PRACTICE?: number;
}

/** A new version of the method: what it changes in the one in force. */
@InputType('ProposeMethodInput', {
  description: 'What a new version changes in the method in force. What is left out stays as it is.',
})
export class ProposeMethodInput {
  @Field({ description: 'Such as 1.1: higher than the version in force.' })
  version!: string;

  @Field({ description: 'What changes and why, 20 to 2,000 characters.' })
  note!: string;

  @Field(() => Int, { nullable: true, description: 'Rule 1: after how many months an item is history, 1 to 600.' })
  historyMonths?: number | null;

  @Field(() => AgeMonthsInput, { nullable: true, description: 'Rule 5: by facet.' })
  ageMonths?: AgeMonthsInput | null;

  @Field(() => [ReliabilityEnum], { nullable: true, description: 'Rule 2: reliabilities that may decide.' })
  strongReliability?: Reliability[] | null;

  @Field(() => [Int], { nullable: true, description: 'Rule 2: credibilities that may decide.' })
  strongCredibility?: Credibility[] | null;

  @Field(() => [ReliabilityEnum], { nullable: true, description: 'Rules 2 and 5: reliabilities of a firm item.' })
  firmReliability?: Reliability[] | null;

  @Field(() => [Int], { nullable: true, description: 'Rules 2 and 5: credibilities of a firm item.' })
  firmCredibility?: Credibility[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of sentences that are not applied; all others are.' })
  clausesOff?: string[] | null;
}
