import { Field, InputType } from '@nestjs/graphql';
import type { IdentifierScheme } from '@states-must/domain';
import { IdentifierSchemeEnum } from '../platform/served/evidence-enums.js';

/** A number of a document, as typed. */
@InputType('IdentifierInput', { description: 'A number that names a document wherever it lies.' })
export class IdentifierInput {
  @Field(() => IdentifierSchemeEnum, { description: 'Under which scheme.' })
  scheme!: IdentifierScheme;

  @Field({
    description: 'The number, up to 200 characters. Case, spaces and the address of a resolver do not matter.',
  })
  value!: string;
}
