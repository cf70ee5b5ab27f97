import { Field, ObjectType } from '@nestjs/graphql';
import type { MethodRecord } from '@states-must/database';
import { DateTimeScalar } from '../platform/scalars/date-time.js';
import { DateScalar } from '../platform/scalars/date.js';

/** One version of the method, past, present or proposed. */
@ObjectType('MethodVersion', { description: 'One version of the method: past, in force, or proposed.' })
export class ServedMethodVersion {
  @Field({ description: 'Its name, such as 1.1.' })
  readonly version: string;

  @Field({ description: 'What it changed and why.' })
  readonly note: string;

  @Field(() => DateScalar, { description: 'The day on which it was written.' })
  readonly published: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment from which it was in force; null: proposed.',
  })
  readonly appliedAt: string | null;

  @Field({ description: 'True for the one in force.' })
  readonly inForce: boolean;

  @Field(() => [String], { description: 'Names of the sentences of the method that it does not apply.' })
  readonly clausesOff: string[];

  constructor({ method, appliedAt }: MethodRecord, inForce: string) {
    this.version = method.version;
    this.note = method.note;
    this.published = method.published;
    this.appliedAt = appliedAt;
    this.inForce = method.version === inForce;
    this.clausesOff = Object.entries(method.clauses).flatMap(([id, on]) => (on ? [] : [id]));
  }
}
