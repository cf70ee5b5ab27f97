import { Field, ObjectType } from '@nestjs/graphql';
import type { Translator } from '@states-must/domain';
import { TranslatorEnum } from './evidence-enums.js';

/** An item's title, and perhaps its summary, in another language. */
@ObjectType('Translation', { description: "An item's title, and perhaps its summary, in another language." })
export class ServedTranslation {
  @Field({ description: 'The language, a BCP 47 tag.' })
  language!: string;

  @Field({ description: 'The title in that language.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The summary in that language.' })
  summary!: string | null;

  @Field(() => TranslatorEnum, { description: 'Who translated.' })
  by!: Translator;
}
