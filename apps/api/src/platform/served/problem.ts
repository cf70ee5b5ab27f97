import { Field, ObjectType } from '@nestjs/graphql';

/** One reason why something was refused. */
@ObjectType('Problem', { description: 'One reason why something was refused.' })
export class ServedProblem {
  @Field({ description: 'Stable word for programs, such as STALE_VERSION.' })
  code!: string;

  @Field({ description: 'A sentence that says what is wrong and the mend.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the input, such as links.0.criterion; null where it is not one field.',
  })
  field!: string | null;
}
