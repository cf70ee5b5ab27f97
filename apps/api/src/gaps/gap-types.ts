import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GapRow } from '@states-must/database';
import type { Confidence, Day, GapCode, GapReason, GapState, Role, Status } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { DateScalar } from '../platform/scalars/date.js';
import {
  ConfidenceEnum,
  GapReasonEnum,
  GapStateEnum,
  GapViewEnum,
  RoleEnum,
  StatusEnum,
  type GapView,
} from '../platform/served/enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from '../platform/served/jurisdiction.js';
import { ServedObligation, serveObligation } from '../platform/served/obligation.js';
import { ServedPageInfo } from '../platform/served/page-info.js';
import { ServedRefused } from '../platform/served/refused.js';

/** Why a cell wants work, with the numbers of its sentence. */
@ObjectType('GapReason', { description: 'Why a cell wants work, with the numbers that its sentence needs.' })
export class ServedGapReason {
  @Field(() => GapReasonEnum, { description: 'The reason.' })
  code!: GapCode;

  @Field(() => Int, {
    nullable: true,
    description: 'UNANSWERED, NOT_ASSESSED: open criteria. WEAK_ONLY: items. SINGLE_SOURCE: answers. Null elsewhere.',
  })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: 'What the count is out of.' })
  of!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'STALE: the day to which the evidence reaches.' })
  day!: Day | null;
}

/** A gap with the work on it, ready to be served. */
export interface RankedGap {
  row: GapRow;
  reasons: GapReason[];
  rank: number;
  state: GapState;
  mine: boolean;
}

/** One cell that wants work. */
@ObjectType('Gap', { description: 'One cell that wants work: why, and who has it.' })
export class ServedGap {
  @Field(() => ID, {
    description:
      'Jurisdiction and obligation, such as no.crm-1; before them the standard where it is not the usual one.',
  })
  readonly id: string;

  @Field({ description: 'Code of the standard.' })
  readonly standard: string;

  @Field(() => StatusEnum, { description: 'How the cell stands.' })
  readonly status: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null where nothing is answered.' })
  readonly confidence: Confidence | null;

  @Field(() => [ServedGapReason], { description: 'Why, the weightiest first; none where nothing is missing any more.' })
  readonly reasons: ServedGapReason[];

  @Field(() => GapStateEnum, { description: 'How the work on it stands today.' })
  readonly state: GapState;

  @Field({ description: 'True where it is yours.' })
  readonly mine: boolean;

  @Field(() => RoleEnum, {
    nullable: true,
    description: 'The role of whoever moved it last; colleagues are told by role. Null where nobody began.',
  })
  readonly role: Role | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which a gap that was put off comes back.' })
  readonly until: Day | null;

  @Field(() => String, { nullable: true, description: 'The note with which it was finished.' })
  readonly note: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was moved last.' })
  readonly movedAt: string | null;

  @Field(() => Int, { description: 'Version of the work, 0 where nobody began; a move names the version it read.' })
  readonly version: number;

  constructor(
    { row, reasons, state, mine }: RankedGap,
    private readonly reference: Reference,
  ) {
    const { work } = row;
    this.jurisdictionCode = row.jurisdiction;
    this.obligationCode = row.obligation;
    const within = row.standard === reference.defaultStandard ? [] : [row.standard];
    this.id = [...within, row.jurisdiction, row.obligation].join('.').toLowerCase();
    this.standard = row.standard;
    this.status = row.facts.status;
    this.confidence = row.facts.confidence;
    this.reasons = reasons;
    this.state = state;
    this.mine = mine;
    this.role = work?.role ?? null;
    this.until = state === 'SNOOZED' ? (work?.until ?? null) : null;
    this.note = state === 'DONE' ? (work?.note ?? null) : null;
    this.movedAt = work?.movedAt ?? null;
    this.version = work?.version ?? 0;
  }

  private readonly jurisdictionCode: string;
  private readonly obligationCode: string;

  @Field(() => ServedJurisdiction, { description: 'Where.' })
  get jurisdiction(): ServedJurisdiction {
    return serveJurisdictionOf(this.jurisdictionCode, this.reference);
  }

  @Field(() => ServedObligation, { description: 'What states must do.' })
  get obligation(): ServedObligation {
    const standard = this.reference.standardOf(this.standard);
    return serveObligation(this.reference.obligationOf(standard, this.obligationCode), standard, this.reference);
  }
}

/** One gap of a page and its place. */
@ObjectType('GapEdge', { description: 'One gap of a page and its place in the queue.' })
export class ServedGapEdge {
  @Field({ description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => ServedGap, { description: 'The gap.' })
  node!: ServedGap;
}

/** How many gaps a part of the queue holds. */
@ObjectType('GapCount', { description: 'How many gaps a part of the queue holds.' })
export class ServedGapCount {
  @Field(() => GapViewEnum, { description: 'The part.' })
  view!: GapView;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** A page of gaps. */
@ObjectType('GapConnection', { description: 'A page of gaps, those that may mislead before those that are missing.' })
export class ServedGapConnection {
  @Field(() => [ServedGapEdge], { description: 'The gaps with their places.' })
  edges!: ServedGapEdge[];

  @Field(() => [ServedGap], { description: 'The gaps.' })
  nodes!: ServedGap[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => [ServedGapCount], { description: 'How many each part of the queue holds under the same filter.' })
  counts!: ServedGapCount[];

  @Field(() => ServedPageInfo, { description: 'Where the page ends.' })
  pageInfo!: ServedPageInfo;
}

/** A gap after a move. */
@ObjectType('GapMoved', { description: 'The work on the gap was moved.' })
export class ServedGapMoved {
  @Field(() => ServedGap, { description: 'The gap as it stands now.' })
  readonly gap: ServedGap;

  constructor(gap: ServedGap) {
    this.gap = gap;
  }
}

/** A moved gap, or why it was not moved. */
export const GapResult = createUnionType({
  name: 'GapResult',
  description: 'A moved gap, or why it was not moved.',
  types: () => [ServedGapMoved, ServedRefused] as const,
  resolveType: (value: ServedGapMoved | ServedRefused) => value.constructor,
});
