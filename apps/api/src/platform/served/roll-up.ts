import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RollUpRecord } from '@states-must/database';
import type { Confidence, Status } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { ConfidenceEnum, StatusEnum } from './enums.js';
import { serveJurisdictionOf, ServedJurisdiction } from './jurisdiction.js';

/** How many parts have one status. */
@ObjectType('StatusCount', { description: 'How many parts have one status.' })
export class ServedStatusCount {
  @Field(() => StatusEnum, { description: 'The status.' })
  status!: Status;

  @Field(() => Int, { description: 'How many parts have it.' })
  count!: number;
}

/** One part of a state and how it stands. */
@ObjectType('PartStatus', { description: 'One part of a state and how it stands.' })
export class ServedPartStatus {
  @Field(() => ServedJurisdiction, { description: 'The part.' })
  jurisdiction!: ServedJurisdiction;

  @Field(() => StatusEnum, { description: 'Its status.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure.' })
  confidence!: Confidence | null;
}

/** A state's parts on one obligation. */
@ObjectType('RollUp', { description: "How a state's parts stand on one obligation. Counts, never an average." })
export class ServedRollUp {
  @Field(() => Int, { description: 'Parts that are listed.' })
  parts!: number;

  @Field({ description: 'True where every part that makes its own law on these matters is listed.' })
  partsComplete!: boolean;

  @Field(() => [ServedStatusCount], { description: 'Parts by status, those not assessed too.' })
  counts!: ServedStatusCount[];

  @Field(() => [ServedPartStatus], { description: 'The assessed parts, by code.' })
  assessed!: ServedPartStatus[];
}

export function serveRollUp(record: RollUpRecord, reference: Reference): ServedRollUp {
  return {
    ...record,
    assessed: record.assessed.map((part) => ({
      jurisdiction: serveJurisdictionOf(part.jurisdiction, reference),
      status: part.status,
      confidence: part.confidence,
    })),
  };
}
