import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { JudgementRecord, RatingRecord } from '@states-must/database';
import {
  heldRating,
  type AssessmentKind,
  type Confidence,
  type Direction,
  type RaterSeat,
  type Role,
  type Status,
} from '@states-must/domain';
import { DateTimeScalar } from '../scalars/date-time.js';
import { DateScalar } from '../scalars/date.js';
import { ConfidenceEnum, DirectionEnum, RoleEnum, StatusEnum } from './enums.js';
import { AssessmentKindEnum, RaterSeatEnum } from './judgement-enums.js';

/** What one rater said, by role. */
@ObjectType('Rating', { description: 'What one rater said of a cell. Who it was is said by role alone.' })
export class ServedRating {
  @Field(() => ID, { description: 'Identifier of the rating.' })
  id!: string;

  @Field(() => RaterSeatEnum, { description: 'Whose view it is.' })
  seat!: RaterSeat;

  @Field(() => RoleEnum, { description: 'The right under which it was given.' })
  role!: Role;

  @Field(() => AssessmentKindEnum, { description: 'What was decided.' })
  kind!: AssessmentKind;

  @Field(() => StatusEnum, { description: 'The status given.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null for what does not apply.' })
  confidence!: Confidence | null;

  @Field(() => String, { nullable: true, description: 'The clause or the rule of the method that was applied.' })
  rule!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null where a second rater agrees and adds nothing.' })
  reason!: string | null;

  @Field({ description: 'True where this is the view that holds.' })
  holds!: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

/** What people decided of a cell. */
@ObjectType('Assessment', { description: 'What people decided of a cell, with the reasons of each.' })
export class ServedAssessment {
  @Field(() => ID, { description: 'Identifier of the record.' })
  id!: string;

  @Field(() => AssessmentKindEnum, { description: 'What was decided.' })
  kind!: AssessmentKind;

  @Field(() => StatusEnum, { description: 'The status that holds.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null for what does not apply.' })
  confidence!: Confidence | null;

  @Field({ description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The clause or the rule of the method that was applied.' })
  rule!: string | null;

  @Field(() => DirectionEnum, { description: 'Which way the cell moves.' })
  direction!: Direction;

  @Field(() => String, { nullable: true, description: 'What shows the direction; null where it is unknown.' })
  directionReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the state that decides the matter; null otherwise.' })
  decidedBy!: string | null;

  @Field(() => DateScalar, { description: 'The day for which they decided: it speaks from then on.' })
  asOf!: string;

  @Field(() => StatusEnum, { description: 'What the rules proposed when they decided.' })
  proposed!: Status;

  @Field({ description: 'True where two raters differed and a third person decides, or decided.' })
  disputed!: boolean;

  @Field(() => [ServedRating], { description: 'What each rater said, in their order.' })
  ratings!: ServedRating[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved; null while it waits.' })
  approvedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a later one for the same day took its place.' })
  endedAt!: string | null;
}

/** The assessment of a record; null for every other kind. */
export function serveAssessment(record: JudgementRecord): ServedAssessment | null {
  if (!record.assessment) return null;
  const { ratings, seen, asOf, direction, directionReason } = record.assessment;
  const held = heldRating(ratings);
  return {
    ...{ id: record.id, kind: held.kind, status: held.status, confidence: held.confidence, rule: held.rule },
    ...{
      reason: held.reason ?? '',
      decidedBy: held.decidedBy,
      direction,
      directionReason,
      asOf,
      proposed: seen.status,
    },
    disputed: record.state === 'DISPUTED' || ratings.some(({ seat }) => seat === 'ADJUDICATOR'),
    ratings: ratings.map((rating) => serveRating(rating, record, held)),
    ...{ approvedAt: record.approvedAt, endedAt: record.endedAt },
  };
}

const serveRating = (rating: RatingRecord, record: JudgementRecord, held: RatingRecord): ServedRating => {
  const { id, seat, role, kind, status, confidence, rule, reason, at } = rating;
  const holds = record.state === 'APPROVED' && status === held.status && confidence === held.confidence;
  return { id, seat, role, kind, status, confidence, rule, reason, at, holds };
};
