import { Field, ObjectType } from '@nestjs/graphql';

/** A word of the standard. */
@ObjectType('GlossaryTerm', { description: 'A word of the standard and what it means there.' })
export class ServedGlossaryTerm {
  @Field({ description: 'The word.' })
  term!: string;

  @Field({ description: 'What it means in the standard.' })
  text!: string;
}
