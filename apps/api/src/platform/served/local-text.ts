import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
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

/** The language a name is asked for in. */
@ArgsType()
export class LanguageArgs {
  @Field({ defaultValue: 'en', description: 'Language of the text: en, fr, es or ar. Falls back to English, marked.' })
  language!: string;
}

/** The name in the language asked for, else in English. @throws UNKNOWN_LANGUAGE */
export function localName(
  names: { en: string } & Partial<Record<Language, string>>,
  language: string,
): ServedLocalText {
  if (!(LANGUAGES as readonly string[]).includes(language)) {
    throw refuse('UNKNOWN_LANGUAGE', `Names are kept in ${LANGUAGES.join(', ')}.`, { field: 'language' });
  }
  const text = names[language as Language];
  return text === undefined ? { text: names.en, language: 'en' } : { text, language };
}
