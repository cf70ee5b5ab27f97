import { Field, Int, ObjectType } from '@nestjs/graphql';

/** An international instrument that an obligation rests on. */
@ObjectType('Instrument', { description: 'An international instrument that an obligation rests on.' })
export class ServedInstrument {
  @Field({ description: 'Code, such as ICCPR.' })
  code!: string;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'Year it was adopted.' })
  year!: number;

  @Field({ description: 'The body that adopted it.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'What the catalogue notes about it.' })
  note!: string | null;
}
