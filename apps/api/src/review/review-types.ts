import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DECISIONS, type Decision } from '@states-must/database';
import type { Confidence, ReviewCheck, Role, Status } from '@states-must/domain';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { ConfidenceEnum, ReviewCheckEnum, RoleEnum, StatusEnum } from '../platform/served/enums.js';
import { ServedEvidenceConnection } from '../platform/served/evidence-connection.js';
import { ServedJurisdiction } from '../platform/served/jurisdiction.js';
import { ServedObligation } from '../platform/served/obligation.js';

const EVIDENCE_ACTIONS = ['APPROVE', 'DECLINE', 'REVISE', 'SEND_BACK', 'SUBMIT', 'WITHDRAW'] as const;
/** What a signed-in person may do with an item now. */
export type EvidenceAction = (typeof EVIDENCE_ACTIONS)[number];

const named = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const EvidenceActionEnum = named(EVIDENCE_ACTIONS);
registerEnumType(EvidenceActionEnum, {
  name: 'EvidenceAction',
  description: 'What a signed-in person may do with an item now.',
});

export const ReviewDecisionEnum = named(DECISIONS);
registerEnumType(ReviewDecisionEnum, {
  name: 'ReviewDecision',
  description: 'What a person did with an item in review.',
});

const ASSIGNED = ['MINE', 'NOBODY', 'STALE'] as const;
/** Who has an item that waits. */
export type Assigned = (typeof ASSIGNED)[number];

export const AssignedEnum = named(ASSIGNED);
registerEnumType(AssignedEnum, {
  name: 'Assigned',
  description: 'Who has an item that waits.',
  valuesMap: {
    MINE: { description: 'You.' },
    NOBODY: { description: 'Nobody.' },
    STALE: { description: 'Nobody any more: whoever had it did not touch it for seven days.' },
  },
});

/** One step of an item's review. Who took it is said by role alone. */
@ObjectType('ReviewEvent', { description: 'One step of a review. Who took it is said by role alone.' })
export class ServedReviewEvent {
  @Field(() => ID, { description: 'Identifier of the decision.' })
  id!: string;

  @Field(() => ReviewDecisionEnum, { description: 'What was done.' })
  decision!: Decision;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => Int, { description: 'On which version of the item.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was due.' })
  reason!: string | null;

  @Field(() => RoleEnum, { description: 'The right under which it was done.' })
  role!: Role;

  @Field({ description: 'True where you did it.' })
  byYou!: boolean;

  @Field(() => [ReviewCheckEnum], {
    nullable: true,
    description: 'What was ticked before an approval; null where no list came with it.',
  })
  checks!: ReviewCheck[] | null;

  @Field({ description: 'True where it was taken back, and counts for nothing.' })
  undone!: boolean;

  @Field(() => Int, { description: 'Seconds for which you may still take it back; 0 where you may not.' })
  undoFor!: number;
}

/** One cell, before and after. */
@ObjectType('CellPreview', { description: 'What one cell would say if the item were approved now.' })
export class ServedCellPreview {
  @Field(() => ServedJurisdiction, { description: 'Where.' })
  jurisdiction!: ServedJurisdiction;

  @Field(() => ServedObligation, { description: 'What states must do.' })
  obligation!: ServedObligation;

  @Field(() => StatusEnum, { description: 'What it says today.' })
  before!: Status;

  @Field(() => StatusEnum, { description: 'What it would say.' })
  after!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure it is today; null where nothing is answered.' })
  confidenceBefore!: Confidence | null;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure it would be.' })
  confidenceAfter!: Confidence | null;
}

/** Where an item stands in review, as one signed-in person sees it. */
@ObjectType('Review', { description: 'Where an item stands in review, as you see it.' })
export class ServedReview {
  /** The item's id, for the fields that are read when asked for; not a field of the API. */
  evidenceId!: string;

  @Field({ description: 'True where you wrote or last changed it.' })
  yours!: boolean;

  @Field(() => Int, { description: 'Valid approvals of it as it stands, so far.' })
  approvals!: number;

  @Field(() => Int, { description: 'How many it needs, by different people.' })
  approvalsNeeded!: number;

  @Field({ description: 'True where one of them is yours.' })
  approvedByYou!: boolean;

  @Field(() => [ReviewCheckEnum], { description: 'What is due to be looked at before it is approved.' })
  checksDue!: ReviewCheck[];

  @Field(() => [EvidenceActionEnum], { description: 'What you may do with it now.' })
  actions!: EvidenceAction[];

  @Field(() => [ServedReviewEvent], { description: 'What was done so far, oldest first.' })
  events!: ServedReviewEvent[];
}

/** What waits for a decision. */
@ObjectType('ReviewQueue', { description: 'What waits for a decision.' })
export class ServedReviewQueue {
  @Field(() => ServedEvidenceConnection, { description: 'Items that wait for a decision of yours, oldest first.' })
  waiting!: ServedEvidenceConnection;

  @Field(() => Int, { description: 'Items that wait in other regions, or for others.' })
  elsewhere!: number;

  @Field(() => Int, { description: 'Active people with reviewer or lead rights in any of your regions.' })
  reviewers!: number;
}
