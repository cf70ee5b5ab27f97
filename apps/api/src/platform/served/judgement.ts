import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CellKey, JudgementRecord } from '@states-must/database';
import type { JudgementKind, JudgementState, Reliability, Role } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { serveAssessment, ServedAssessment } from './assessment.js';
import { ReliabilityEnum, RoleEnum } from './enums.js';
import { JudgementKindEnum, JudgementStateEnum } from './judgement-enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from './jurisdiction.js';
import { ServedObligation, serveObligation } from './obligation.js';
import { ServedPosition, servePosition } from './position.js';
import { ServedSearchMade, serveSearchMade } from './search-made.js';

/** One cell that a record speaks of. */
@ObjectType('JudgementCell', { description: 'One cell that a record speaks of.' })
export class ServedJudgementCell {
  @Field({ description: 'Code of the standard.' })
  standard!: string;

  @Field(() => ServedJurisdiction, { description: 'Where.' })
  jurisdiction!: ServedJurisdiction;

  @Field(() => ServedObligation, { description: 'What states must do.' })
  obligation!: ServedObligation;
}

/** How far a source can be relied on, before and after. */
@ObjectType('ReliabilityChange', { description: 'How far a source can be relied on, before and after.' })
export class ServedReliabilityChange {
  @Field(() => ID, { description: 'Identifier of the source.' })
  sourceId!: string;

  @Field(() => ReliabilityEnum, { description: 'What stands there, or stood there.' })
  before!: Reliability;

  @Field(() => ReliabilityEnum, { description: 'What is proposed, or was decided.' })
  after!: Reliability;

  @Field({ description: 'Why.' })
  reason!: string;
}

/** A record and its life, for members at work. */
@ObjectType('Judgement', {
  description:
    'A search, a position, an assessment or a change of reliability, and its life. For members who work on it; the public sees what is approved with its cell.',
})
export class ServedJudgement {
  /** The record itself, for the fields that are read when asked for; not a field of the API. */
  readonly record: JudgementRecord;

  @Field(() => ID, { description: 'Identifier.' })
  readonly id: string;

  @Field(() => JudgementKindEnum, { description: 'What it is.' })
  readonly kind: JudgementKind;

  @Field(() => JudgementStateEnum, { description: 'Where it stands.' })
  readonly state: JudgementState;

  @Field(() => Int, { description: 'Its version: give it with every step.' })
  readonly version: number;

  @Field(() => RoleEnum, { description: 'Who put it on record, by role.' })
  readonly proposedBy: Role;

  @Field(() => DateTimeScalar, { description: 'When it was put on record.' })
  readonly proposedAt: string;

  @Field(() => ServedSearchMade, { nullable: true, description: 'The search, for the kind SEARCH.' })
  readonly search: ServedSearchMade | null;

  @Field(() => ServedPosition, { nullable: true, description: 'The position, for the kind POSITION.' })
  readonly position: ServedPosition | null;

  @Field(() => ServedAssessment, { nullable: true, description: 'The assessment, for the kind ASSESSMENT.' })
  readonly assessment: ServedAssessment | null;

  @Field(() => ServedReliabilityChange, { nullable: true, description: 'The change, for the kind RELIABILITY.' })
  readonly reliabilityChange: ServedReliabilityChange | null;

  constructor(
    record: JudgementRecord,
    private readonly reference: Reference,
  ) {
    this.record = record;
    this.id = record.id;
    this.kind = record.kind;
    this.state = record.state;
    this.version = record.version;
    this.proposedBy = record.authorRole;
    this.proposedAt = record.createdAt;
    this.search = serveSearchMade(record);
    this.position = servePosition(record);
    this.assessment = serveAssessment(record);
    this.reliabilityChange = record.reliability;
  }

  @Field(() => [ServedJudgementCell], {
    description: 'The cells that it speaks of, at most 200; none for a change of reliability.',
  })
  get cells(): ServedJudgementCell[] {
    return this.record.cells.map((key) => serveKey(key, this.reference));
  }
}

const serveKey = ({ standard: code, jurisdiction, obligation }: CellKey, reference: Reference): ServedJudgementCell => {
  const standard = reference.standardOf(code);
  return {
    standard: code,
    jurisdiction: serveJurisdictionOf(jurisdiction, reference),
    obligation: serveObligation(reference.obligationOf(standard, obligation), standard, reference),
  };
};
