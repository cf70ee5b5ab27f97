import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CellHead, ChangeCause, ChangeRecord } from '@states-must/database';
import type { Basis, Confidence, Day, Direction, Status } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { DateScalar } from '../scalars/date.js';
import {
  BasisEnum,
  CHANGED_PARTS,
  ChangedPartEnum,
  ChangeKindEnum,
  ConfidenceEnum,
  DirectionEnum,
  StatusEnum,
  type ChangedPart,
} from './enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from './jurisdiction.js';
import { ServedObligation, serveObligation } from './obligation.js';

/** What a reader takes away from a cell at a glance. */
@ObjectType('CellHead', { description: 'What a reader takes away from a cell at a glance.' })
export class ServedCellHead {
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
}

/** One change of a published answer. */
@ObjectType('CellChange', { description: 'One change of a published answer.' })
export class ServedCellChange {
  @Field(() => ID, { description: 'Identifier of the change.' })
  readonly id: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly at: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which the new answer holds in the world; null where no first day is known.',
  })
  readonly since: Day | null;

  @Field(() => ChangeKindEnum, { description: 'Why: the world, our knowledge, a correction, or the method.' })
  readonly kind: ChangeCause;

  @Field({ description: 'Code of the standard.' })
  readonly standard: string;

  @Field(() => ServedCellHead, { description: 'What was published before; an empty answer for a cell that is new.' })
  readonly before: ServedCellHead;

  @Field(() => ServedCellHead, { description: 'What is published since.' })
  readonly after: ServedCellHead;

  @Field({ description: 'Version of the method that derived the new answer.' })
  readonly methodVersion: string;

  constructor(
    /** What is on record; not a field of the API. */
    readonly record: ChangeRecord,
    private readonly reference: Reference,
  ) {
    this.id = record.id;
    this.at = record.at;
    this.since = record.since;
    this.kind = record.kind;
    this.standard = record.standard;
    this.before = record.before;
    this.after = record.after;
    this.methodVersion = record.methodVersion;
  }

  @Field(() => ServedJurisdiction, { description: 'Where.' })
  get jurisdiction(): ServedJurisdiction {
    return serveJurisdictionOf(this.record.jurisdiction, this.reference);
  }

  @Field(() => ServedObligation, { description: 'What states must do.' })
  get obligation(): ServedObligation {
    const standard = this.reference.standardOf(this.record.standard);
    return serveObligation(this.reference.obligationOf(standard, this.record.obligation), standard, this.reference);
  }

  @Field(() => [ChangedPartEnum], { description: 'What of the answer changed.' })
  get changed(): ChangedPart[] {
    return changedParts(this.before, this.after);
  }
}

/** What differs between two heads, in a fixed order. */
export function changedParts(before: CellHead, after: CellHead): ChangedPart[] {
  return CHANGED_PARTS.filter((part) => {
    const key = part.toLowerCase() as keyof CellHead;
    return before[key] !== after[key];
  });
}
