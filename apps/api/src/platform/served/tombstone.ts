import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { WithdrawalReason } from '@states-must/domain';
import { DateScalar } from '../scalars/date.js';
import { WithdrawalReasonEnum } from './evidence-enums.js';

/** What everybody may know of an item that was public and is withdrawn. */
@ObjectType('Tombstone', {
  description:
    'An item that was public and is withdrawn. Its title and text, and why in words, are told to nobody here.',
})
export class ServedTombstone {
  @Field(() => ID, { description: 'Identifier that the item had.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day on which it was withdrawn.' })
  withdrawnOn!: string;

  @Field(() => WithdrawalReasonEnum, { description: 'The class of reason.' })
  reason!: WithdrawalReason;
}
