import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TraceStep } from '@states-must/domain';

/** A count, a day or a word that a step's sentence needs. */
@ObjectType('TraceDetail', { description: "A count, a day or a word that a step's sentence needs." })
export class ServedTraceDetail {
  @Field({ description: 'Its name in the sentence.' })
  name!: string;

  @Field({ description: 'Its value, as text.' })
  value!: string;
}

/** One rule that fired. */
@ObjectType('TraceStep', { description: 'One rule that fired: enough to say it in a sentence, and to check it.' })
export class ServedTraceStep {
  @Field(() => Int, { description: 'Number of the rule of the method, 1 to 8.' })
  rule!: number;

  @Field({ description: 'The clause of that rule, such as text-outranks.' })
  clause!: string;

  @Field({ description: "What it speaks of: a criterion's code, a facet, or cell." })
  subject!: string;

  @Field({ description: 'What came of it: an answer, a status, a confidence, a word.' })
  outcome!: string;

  @Field(() => [ID], { description: 'Ids of the items concerned.' })
  items!: string[];

  @Field(() => [ServedTraceDetail], { description: 'Counts, months and days that the sentence needs.' })
  detail!: ServedTraceDetail[];
}

/** A step as it is served, its details by name: a store keeps them in an order of its own. */
export function serveTraceStep(step: TraceStep): ServedTraceStep {
  const detail = Object.entries(step.detail).map(([name, value]) => ({ name, value: String(value) }));
  return { ...step, detail: detail.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}
