import { Field, ObjectType } from '@nestjs/graphql';
import type { LawEventKind } from '@states-must/domain';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { LawEventKindEnum } from './evidence-enums.js';
import { ServedEvidenceLink } from './evidence-link.js';
import { ServedEvidence } from './evidence.js';

/** Something that happened, or will happen, to a law. */
@ObjectType('LawEvent', { description: 'Something that happened, or will happen, to a law on a date.' })
export class ServedLawEvent {
  @Field(() => LawEventKindEnum, { description: 'What.' })
  kind!: LawEventKind;

  @Field(() => PartialDateScalar, { description: 'When, as far as it is known.' })
  date!: string;

  @Field({ description: 'True where the first day of the date is still to come.' })
  upcoming!: boolean;

  @Field(() => ServedEvidence, { description: 'The law.' })
  law!: ServedEvidence;

  @Field(() => [ServedEvidenceLink], {
    description: 'For a stage: what starts or ends with it. Empty where it concerns the whole law.',
  })
  links!: ServedEvidenceLink[];

  @Field(() => ServedEvidence, { nullable: true, description: 'The other item that does it; null where none does.' })
  by!: ServedEvidence | null;
}
