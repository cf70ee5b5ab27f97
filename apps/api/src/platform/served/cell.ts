import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CellKey, CellRecord, Clocks } from '@states-must/database';
import type { Basis, Confidence, Day, Direction, Status } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { DateScalar } from '../scalars/date.js';
import { serveCriterionAnswer, ServedCriterionAnswer } from './criterion-answer.js';
import { ServedEffectCounts } from './effect-counts.js';
import { emptyCell } from './empty-cell.js';
import { BasisEnum, ConfidenceEnum, DirectionEnum, StatusEnum } from './enums.js';
import { ServedFacetStatus } from './facet-status.js';
import { serveJurisdictionOf, ServedJurisdiction } from './jurisdiction.js';
import { ServedObligation, serveObligation } from './obligation.js';
import { ServedProposal } from './proposal.js';
import { ServedRollUp, serveRollUp } from './roll-up.js';
import { ServedTraceStep, serveTraceStep } from './trace-step.js';
import { ServedWork, serveWork } from './work.js';

type CellAnswer = Omit<CellRecord, 'derivedAt' | 'version'>;

/** The clocks of the answer: the day it is for, and the moment as of which it was known. */
export type CellClocks = Pick<Clocks, 'day'> & Partial<Clocks>;

/** One obligation in one jurisdiction: what the evidence shows, and why. */
@ObjectType('Cell', { description: 'One obligation in one jurisdiction: what the evidence shows, and why.' })
export class ServedCell {
  @Field(() => ID, {
    description:
      'Jurisdiction and obligation, such as no.crm-1; with the standard before it where it is not the usual one, and with the day and moment asked for behind it.',
  })
  readonly id: string;

  @Field({ description: 'Code of the standard.' })
  readonly standard: string;

  @Field(() => StatusEnum, { description: 'What the evidence shows.' })
  readonly status: Status;

  @Field(() => BasisEnum, { description: 'Who says so.' })
  readonly basis: Basis;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null where nothing is answered.' })
  readonly confidence: Confidence | null;

  @Field({ description: 'True where strong evidence, or a party, disagrees.' })
  readonly contested: boolean;

  @Field({ description: 'False while a criterion is not answered.' })
  readonly complete: boolean;

  @Field(() => Int, { description: 'Criteria that are answered.' })
  readonly answered: number;

  @Field(() => Int, { description: 'Criteria in all.' })
  readonly criteriaCount: number;

  @Field(() => Int, { description: 'Answers that are contrary.' })
  readonly contraryCount: number;

  @Field({ description: 'True where the status rests on evidence older than 24 months (60 in law).' })
  readonly stale: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day to which the newest deciding evidence reaches.' })
  readonly newest: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first later day on which time alone may change the answer.',
  })
  readonly nextChange: Day | null;

  @Field(() => DateScalar, { description: 'The day the answer is for.' })
  readonly asOf: Day;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment as known at which the answer was asked for; null for what is known now.',
  })
  readonly knownAt: string | null;

  @Field(() => ServedProposal, {
    description:
      "What the rules propose from the jurisdiction's own evidence. It always stands beside what people decided.",
  })
  readonly proposal: ServedProposal;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'Which way it moves, while an assessment that says so holds; null otherwise.',
  })
  readonly direction: Direction | null;

  @Field({ description: 'True where what people decided and what the rules propose have come apart (rule 8).' })
  readonly reviewDue: boolean;

  @Field({ description: 'True where an override holds and the proposal has changed since.' })
  readonly newEvidenceSince: boolean;

  @Field({ description: 'Version of the method that derived it.' })
  readonly methodVersion: string;

  @Field(() => Int, { description: 'Distinct public items linked in any way.' })
  readonly evidenceCount: number;

  @Field(() => ServedEffectCounts, {
    description: 'Distinct public items by effect; an item with two effects counts in both.',
  })
  readonly effects: ServedEffectCounts;

  @Field(() => [ServedFacetStatus], { description: 'Law, implementation and practice, each for itself.' })
  readonly facets: ServedFacetStatus[];

  constructor(
    /** What is on record; not a field of the API. */
    readonly record: CellAnswer,
    /** The clocks it was asked for by; `knownAt` is absent for the cell of today. */
    readonly clocks: CellClocks,
    private readonly reference: Reference,
    /** The cell that was asked for: another one than on record where its status is carried over from an equal. */
    readonly asked: CellKey = record,
  ) {
    const { outcome } = record;
    this.id = idOf(asked, clocks, reference);
    this.standard = asked.standard;
    this.status = outcome.status;
    this.basis = record.basis;
    this.confidence = outcome.confidence;
    this.contested = outcome.contested;
    this.complete = outcome.complete;
    this.answered = outcome.answered;
    this.criteriaCount = outcome.criteriaCount;
    this.contraryCount = outcome.contraryCount;
    this.stale = outcome.stale;
    this.newest = outcome.newest;
    this.nextChange = outcome.nextChange;
    this.asOf = clocks.day;
    this.knownAt = clocks.knownAt ?? null;
    this.proposal = record.proposal;
    this.direction = record.direction;
    this.reviewDue = record.reviewDue;
    this.newEvidenceSince = record.newEvidenceSince;
    this.methodVersion = outcome.methodVersion;
    this.evidenceCount = record.evidenceCount;
    this.effects = record.effects;
    this.facets = outcome.facets;
  }

  @Field(() => ServedJurisdiction, { description: 'Where.' })
  get jurisdiction(): ServedJurisdiction {
    return serveJurisdictionOf(this.record.jurisdiction, this.reference);
  }

  @Field(() => ServedObligation, { description: 'What states must do.' })
  get obligation(): ServedObligation {
    return obligationOf(this.asked, this.reference);
  }

  @Field(() => ServedObligation, {
    nullable: true,
    description:
      'The equal obligation of another standard that was assessed and whose status is read here too; null where the status is of this cell itself.',
  })
  get carriedFrom(): ServedObligation | null {
    return this.asked.standard === this.record.standard ? null : obligationOf(this.record, this.reference);
  }

  @Field(() => [ServedCriterionAnswer], { description: 'The answer to each criterion, by code.' })
  get criteria(): ServedCriterionAnswer[] {
    return this.record.outcome.criteria.map((one) => serveCriterionAnswer(one, this.record.standard, this.reference));
  }

  @Field(() => [ServedTraceStep], { description: 'The rules that fired, in their order.' })
  get trace(): ServedTraceStep[] {
    return this.record.outcome.trace.map(serveTraceStep);
  }

  @Field(() => ServedJurisdiction, {
    nullable: true,
    description: 'The state that decides the matter for this part, which is then not applicable here; null otherwise.',
  })
  get decidedByParent(): ServedJurisdiction | null {
    return this.record.decidedBy === null ? null : serveJurisdictionOf(this.record.decidedBy, this.reference);
  }

  @Field(() => ServedRollUp, {
    nullable: true,
    description: 'For a state with listed parts: how they stand. Null for all others.',
  })
  get rollUp(): ServedRollUp | null {
    return this.record.rollUp && serveRollUp(this.record.rollUp, this.reference);
  }

  @Field(() => [ServedWork], {
    description: 'Works cited for this obligation about this jurisdiction, not read yet.',
  })
  get works(): ServedWork[] {
    const { jurisdiction, obligation } = this.record;
    return this.reference.works
      .filter((work) => work.supports.includes(obligation) && work.jurisdictions.includes(jurisdiction))
      .map(serveWork);
  }
}

/** One id for each answer that a client may keep: under another standard, or for another day, it is another answer. */
function idOf({ standard, jurisdiction, obligation }: CellKey, clocks: CellClocks, reference: Reference): string {
  const within = standard === reference.defaultStandard ? [] : [standard];
  const id = [...within, jurisdiction, obligation].join('.').toLowerCase();
  if (clocks.knownAt === undefined) return id;
  return [id, clocks.day, ...(clocks.knownAt === null ? [] : [clocks.knownAt])].join('@');
}

function obligationOf(key: CellKey, reference: Reference): ServedObligation {
  const standard = reference.standardOf(key.standard);
  return serveObligation(reference.obligationOf(standard, key.obligation), standard, reference);
}

/** A cell on record, as of a day and as known at a moment. `asked` where the record is its equal's. */
export function serveCell(
  record: CellAnswer,
  clocks: CellClocks | Day,
  reference: Reference,
  asked: CellKey = record,
): ServedCell {
  return new ServedCell(record, typeof clocks === 'string' ? { day: clocks } : clocks, reference, asked);
}

/** A cell as of a day and as known at a moment, whether anything is on record for it or not. */
export function serveCellOf(
  key: CellKey,
  record: CellRecord | null | undefined,
  clocks: CellClocks | Day,
  reference: Reference,
  asked: CellKey = key,
): ServedCell {
  if (record) return serveCell(record, clocks, reference, asked);
  const day = typeof clocks === 'string' ? clocks : clocks.day;
  const obligation = reference.obligationOf(reference.standardOf(key.standard), key.obligation);
  return serveCell(
    emptyCell(key, obligation, reference.jurisdictionOf(key.jurisdiction), day, reference),
    clocks,
    reference,
    asked,
  );
}
