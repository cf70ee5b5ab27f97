import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JUDGEMENT_DECISIONS, type JudgementDecision } from '@states-must/database';
import type { Role } from '@states-must/domain';
import { DateTimeScalar } from '../../platform/scalars/date-time.js';
import { RoleEnum } from '../../platform/served/enums.js';
import { ServedJudgement } from '../../platform/served/judgement.js';
import { ServedPageInfo } from '../../platform/served/page-info.js';

const named = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const JudgementDecisionEnum = named(JUDGEMENT_DECISIONS);
registerEnumType(JudgementDecisionEnum, {
  name: 'JudgementDecision',
  description: 'What a person did with a record.',
});

/** One step of a record's life. Who took it is said by role alone. */
@ObjectType('JudgementEvent', { description: "One step of a record's life. Who took it is said by role alone." })
export class ServedJudgementEvent {
  @Field(() => JudgementDecisionEnum, { description: 'What was done.' })
  decision!: JudgementDecision;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => RoleEnum, { description: 'The right under which it was done.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was due.' })
  reason!: string | null;

  @Field({ description: 'True where you did it.' })
  byYou!: boolean;
}

/** A record and its place in the list. */
@ObjectType('JudgementEdge', { description: 'A record and its place in the list.' })
export class ServedJudgementEdge {
  @Field({ description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => ServedJudgement, { description: 'The record.' })
  node!: ServedJudgement;
}

/** A page of records at work. */
@ObjectType('JudgementConnection', { description: 'A page of records, the oldest first.' })
export class ServedJudgementConnection {
  @Field(() => [ServedJudgementEdge], { description: 'The records with their places.' })
  edges!: ServedJudgementEdge[];

  @Field(() => [ServedJudgement], { description: 'The records.' })
  nodes!: ServedJudgement[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => ServedPageInfo, { description: 'Where the page ends.' })
  pageInfo!: ServedPageInfo;
}
