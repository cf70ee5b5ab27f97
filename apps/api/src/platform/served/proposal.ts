import { Field, ObjectType } from '@nestjs/graphql';
import type { Confidence, Status } from '@states-must/domain';
import { ConfidenceEnum, StatusEnum } from './enums.js';

/** What the rules derive, before people and parts. */
@ObjectType('Proposal', { description: 'What the rules derive, before people and parts.' })
export class ServedProposal {
  @Field(() => StatusEnum, { description: 'The status that the rules propose.' })
  status!: Status;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure; null where nothing is answered.' })
  confidence!: Confidence | null;
}
