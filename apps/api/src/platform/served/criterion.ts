import { Field, ObjectType } from '@nestjs/graphql';
import type { Facet } from '@states-must/domain';
import { FacetEnum } from './enums.js';

/** One question that evidence can answer. */
@ObjectType('Criterion', { description: 'One question that evidence can answer. Yes always speaks for compliance.' })
export class ServedCriterion {
  @Field({ description: 'Code, such as CRM-1.a.' })
  code!: string;

  @Field(() => FacetEnum, { description: 'What it asks about.' })
  facet!: Facet;

  @Field({ description: 'The question.' })
  question!: string;

  @Field({ description: 'True where a no means that the state itself acts against the duty.' })
  noIsContrary!: boolean;
}
