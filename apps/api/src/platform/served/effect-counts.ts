import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Distinct public items by what their links say. */
@ObjectType('EffectCounts', { description: 'Distinct public items by what their links say.' })
export class ServedEffectCounts {
  @Field(() => Int, { description: 'Items that speak for compliance.' })
  supports!: number;

  @Field(() => Int, { description: 'Items that speak against compliance.' })
  contradicts!: number;

  @Field(() => Int, { description: 'Items that say neither.' })
  context!: number;
}
