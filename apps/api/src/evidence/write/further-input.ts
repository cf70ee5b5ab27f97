import { Field, ID, InputType } from '@nestjs/graphql';
import type { RelationKind, Translator } from '@states-must/domain';
import { PartialDateScalar } from '../../platform/scalars/partial-date.js';
import { RelationKindEnum, TranslatorEnum } from '../../platform/served/evidence-enums.js';

/** A title and a summary in another language. */
@InputType('TranslationInput', { description: "An item's title, and perhaps its summary, in another language." })
export class TranslationInput {
  @Field({ description: 'The language, a BCP 47 tag such as es or pt-BR.' })
  language!: string;

  @Field({ description: 'The title in that language, 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The summary in that language, up to 5,000 characters.' })
  summary?: string | null;

  @Field(() => TranslatorEnum, { description: 'Who translated.' })
  by!: Translator;
}

/** What the item does to another one. */
@InputType('RelationInput', {
  description:
    'What the item does to another one. To replace, end or correct an item takes rights in its regions too; a circle is refused.',
})
export class RelationInput {
  @Field(() => RelationKindEnum, { description: 'What it does. Only a ruling strikes down.' })
  kind!: RelationKind;

  @Field(() => ID, { description: 'Id or public reference of the other item, one that you may see.' })
  target!: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The first day on which the other one no longer holds: due where it ends by this, none for a correction.',
  })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, up to 500 characters.' })
  note?: string | null;
}
