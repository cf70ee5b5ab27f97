import { Field, ObjectType } from '@nestjs/graphql';
import type { RelationKind } from '@states-must/domain';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { RelationKindEnum } from './evidence-enums.js';
import { ServedEvidence } from './evidence.js';

/** What one item does to another, told from either of the two. */
@ObjectType('EvidenceRelation', {
  description: 'What one item does to another. It counts while both are public.',
})
export class ServedEvidenceRelation {
  @Field(() => RelationKindEnum, { description: 'What it does.' })
  kind!: RelationKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when on; a correction has no date of its own.' })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on it, up to 500 characters.' })
  note!: string | null;

  @Field(() => ServedEvidence, { description: 'The other item of the two.' })
  evidence!: ServedEvidence;
}
