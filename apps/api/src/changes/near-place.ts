import { Field, ObjectType } from '@nestjs/graphql';
import type { Confidence, Nearness } from '@states-must/domain';
import { ConfidenceEnum, NearnessEnum } from '../platform/served/enums.js';
import { ServedJurisdiction } from '../platform/served/jurisdiction.js';

/** A jurisdiction that meets the obligation, and how near it is. */
@ObjectType('NearPlace', { description: 'A jurisdiction that meets the obligation on that day, and how near it is.' })
export class ServedNearPlace {
  @Field(() => ServedJurisdiction, { description: 'The jurisdiction.' })
  jurisdiction!: ServedJurisdiction;

  @Field(() => NearnessEnum, { description: 'How near. Legal traditions are not on record and play no part.' })
  nearness!: Nearness;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure it is that it meets it.' })
  confidence!: Confidence | null;
}
