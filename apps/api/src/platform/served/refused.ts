import { Field, ObjectType } from '@nestjs/graphql';
import { ServedEvidence } from './evidence.js';
import { ServedProblem } from './problem.js';

/** An expected refusal: a value of the answer, not an error. */
@ObjectType('Refused', { description: 'An expected refusal. Nothing has changed.' })
export class ServedRefused {
  @Field(() => [ServedProblem], { description: 'Why, one or more.' })
  problems: ServedProblem[];

  @Field(() => ServedEvidence, {
    nullable: true,
    description: 'Where somebody else was faster: the item as it stands now.',
  })
  current: ServedEvidence | null;

  constructor(problems: ServedProblem[], current: ServedEvidence | null = null) {
    this.problems = problems;
    this.current = current;
  }
}
