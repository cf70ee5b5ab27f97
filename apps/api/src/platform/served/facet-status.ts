import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Confidence, Facet, Status } from '@states-must/domain';
import { ConfidenceEnum, FacetEnum, StatusEnum } from './enums.js';

/** One facet of a cell. The domain's `FacetOutcome` is served as it is. */
@ObjectType('FacetStatus', { description: 'The status of one facet of a cell. A facet without criteria is left out.' })
export class ServedFacetStatus {
  @Field(() => FacetEnum, { description: 'The facet.' })
  facet!: Facet;

  @Field(() => StatusEnum, { description: 'What its answers show.' })
  status!: Status;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'The lowest of its answers; null where none is answered.',
  })
  confidence!: Confidence | null;

  @Field(() => Int, { description: 'Criteria that are answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Criteria in all.' })
  criteria!: number;

  @Field(() => Int, { description: 'Answers that are contrary.' })
  contrary!: number;
}
