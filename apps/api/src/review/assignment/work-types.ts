import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { AssignmentEnd } from '@states-must/database';
import type { Day } from '@states-must/domain';
import { DateScalar } from '../../platform/scalars/date.js';
import { DateTimeScalar } from '../../platform/scalars/date-time.js';
import { ServedColleague } from '../../platform/served/colleague.js';
import { AssignmentEndEnum } from '../../platform/served/enums.js';
import { ServedEvidence } from '../../platform/served/evidence.js';
import { ServedRefused } from '../../platform/served/refused.js';

/** Who has an item to review, or had it last. */
@ObjectType('ReviewAssignment', { description: 'Who has an item to review, or had it last.' })
export class ServedReviewAssignment {
  @Field(() => ServedColleague, { nullable: true, description: 'Who has it.' })
  assignee!: ServedColleague | null;

  @Field({ description: 'True where it is you.' })
  yours!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is wanted.' })
  due!: Day | null;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  assignedAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'When they last worked on it; seven days without it free it for others.',
  })
  touchedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when they have it no more; null while they do.' })
  endedAt!: string | null;

  @Field(() => AssignmentEndEnum, { nullable: true, description: 'How it ended; null while they have it.' })
  endedAs!: AssignmentEnd | null;
}

/** An item that was given to somebody, or freed. */
@ObjectType('ReviewWorkChanged', { description: 'The item was given to somebody, or is free for others.' })
export class ReviewWorkChanged {
  @Field(() => ServedEvidence, { description: 'The item, with who has it in its review.' })
  readonly evidence: ServedEvidence;

  constructor(evidence: ServedEvidence) {
    this.evidence = evidence;
  }
}

/** An item with who has it now, or why that did not change. */
export const ReviewWorkResult = createUnionType({
  name: 'ReviewWorkResult',
  description: 'An item with who has it now, or why that did not change.',
  types: () => [ReviewWorkChanged, ServedRefused] as const,
  resolveType: (value: ReviewWorkChanged | ServedRefused) => value.constructor,
});

/** Who else reads an item at this moment. */
@ObjectType('BeingRead', { description: 'Who else has an item open at this moment.' })
export class ServedBeingRead {
  @Field(() => [ServedColleague], { description: 'The others who have it open, the last to show first; at most 20.' })
  readonly by: ServedColleague[];

  constructor(by: ServedColleague[]) {
    this.by = by;
  }
}

/** Who else reads an item, or why that is not told. */
export const ReadingNowResult = createUnionType({
  name: 'ReadingNowResult',
  description: 'Who else has an item open, or why that is not told.',
  types: () => [ServedBeingRead, ServedRefused] as const,
  resolveType: (value: ServedBeingRead | ServedRefused) => value.constructor,
});
