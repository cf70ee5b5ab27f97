import { Field, ObjectType } from '@nestjs/graphql';
import type { UpcomingRecord } from '@states-must/database';
import type { Confidence, Day, Status, UpcomingKind } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';
import { DateScalar } from '../platform/scalars/date.js';
import { ConfidenceEnum, StatusEnum, UpcomingKindEnum } from '../platform/served/enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from '../platform/served/jurisdiction.js';
import { ServedObligation, serveObligation } from '../platform/served/obligation.js';

/** How a cell will stand, as far as a day to come can say. */
@ObjectType('UpcomingHead', { description: 'A status and how sure it is.' })
export class ServedUpcomingHead {
  @Field(() => StatusEnum, { description: 'The status.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null where nothing is answered.' })
  confidence!: Confidence | null;
}

/** One day to come on which a cell turns, or is to be looked at again. */
@ObjectType('UpcomingChange', {
  description: 'A day to come on which a cell turns with no new facts, or a decision that is to be looked at again.',
})
export class ServedUpcomingChange {
  @Field(() => DateScalar, { description: 'The day; today for a review that is due already.' })
  readonly day: Day;

  @Field(() => UpcomingKindEnum, { description: 'What is to come.' })
  readonly kind: UpcomingKind;

  @Field({ description: 'Code of the standard.' })
  readonly standard: string;

  @Field(() => ServedUpcomingHead, { description: 'How it stands until then.' })
  readonly before: ServedUpcomingHead;

  @Field(() => ServedUpcomingHead, { description: 'How it stands from then on; the same for a review.' })
  readonly after: ServedUpcomingHead;

  constructor(
    /** What is on record; not a field of the API. */
    readonly record: UpcomingRecord,
    private readonly reference: Reference,
  ) {
    this.day = record.day;
    this.kind = record.kind;
    this.standard = record.standard;
    this.before = record.before;
    this.after = record.after;
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
}
