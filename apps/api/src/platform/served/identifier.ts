import { Field, ObjectType } from '@nestjs/graphql';
import type { IdentifierScheme } from '@states-must/domain';
import { IdentifierSchemeEnum } from './evidence-enums.js';

/** A number that names one document wherever it lies. */
@ObjectType('Identifier', { description: 'A number that names one document wherever it lies.' })
export class ServedIdentifier {
  @Field(() => IdentifierSchemeEnum, { description: 'Under which scheme.' })
  scheme!: IdentifierScheme;

  @Field({ description: "The number, in the scheme's one form." })
  value!: string;
}
