import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { JudgementRecord } from '@states-must/database';
import type { Role } from '@states-must/domain';
import { DateTimeScalar } from '../scalars/date-time.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { RoleEnum } from './enums.js';

/** A search on record: that nothing was found rests on it. */
@ObjectType('SearchMade', { description: 'A search on record: NO_EVIDENCE rests on it.' })
export class ServedSearchMade {
  @Field(() => ID, { description: 'Identifier of the record.' })
  id!: string;

  @Field(() => PartialDateScalar, { description: 'When somebody looked.' })
  on!: string;

  @Field(() => [String], { description: 'Where.' })
  places!: string[];

  @Field(() => [String], { description: 'In which languages, BCP 47 tags.' })
  languages!: string[];

  @Field({ description: 'What for.' })
  terms!: string;

  @Field(() => String, { nullable: true, description: 'What else a reader should know of it.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many cells it was made for.' })
  cellCount!: number;

  @Field(() => RoleEnum, { description: 'Who looked, by role.' })
  by!: Role;

  @Field(() => RoleEnum, { nullable: true, description: 'Who approved it, by role; null while it waits.' })
  approvedBy!: Role | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved; null while it waits.' })
  approvedAt!: string | null;
}

/** The search of a record; null for every other kind. */
export function serveSearchMade(record: JudgementRecord): ServedSearchMade | null {
  if (!record.search) return null;
  const { id, cells, authorRole: by, decidedRole: approvedBy, approvedAt } = record;
  return { id, ...record.search, cellCount: cells.length, by, approvedBy, approvedAt };
}
