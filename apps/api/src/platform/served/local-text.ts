import { Field, ObjectType } from '@nestjs/graphql';
import { LANGUAGES, type Language } from '@states-must/domain';
import { refuse } from '../errors/refuse.js';

/** Text and the language it is really in. */
@ObjectType('LocalText', { description: 'Text, and the language it is in.' })
export class ServedLocalText {
  @Field({ description: 'The text.' })
  text!: string;

  @Field({ description: 'The language of the text; other than the one asked for where it fell back.' })
  language!: string;
}

/** What the argument `language` of a name says of itself. */
export const LANGUAGE_ARGUMENT = {
  type: () => String,
  nullable: true,
  defaultValue: 'en',
  description: 'Language of the text: en, fr, es or ar. Falls back to English, marked.',
};

/** The name in the language asked for, else in English. @throws UNKNOWN_LANGUAGE */
export function localName(
  names: { en: string } & Partial<Record<Language, string>>,
  asked: string | null,
): ServedLocalText {
  const language = asked ?? 'en';
  if (!(LANGUAGES as readonly string[]).includes(language)) {
    throw refuse('UNKNOWN_LANGUAGE', `Names are kept in ${LANGUAGES.join(', ')}.`, { field: 'language' });
  }
  const text = names[language as Language];
  return text === undefined ? { text: names.en, language: 'en' } : { text, language };
}
