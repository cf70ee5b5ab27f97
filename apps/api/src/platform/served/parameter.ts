import { Field, ObjectType } from '@nestjs/graphql';

/** A matter that the resolution asks a policy to take into account. */
@ObjectType('Parameter', { description: 'A matter that the resolution asks a policy to take into account.' })
export class ServedParameter {
  @Field({ description: 'Code of the parameter.' })
  code!: string;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field({ description: 'What it asks.' })
  text!: string;
}
