import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Region } from '@states-must/domain';
import { localName, type ServedLocalText } from './local-text.js';

/** A set of jurisdictions that people work for. */
@ObjectType('Region', { description: 'A set of jurisdictions that people work for.' })
export class ServedRegion {
  @Field({ description: 'Code, such as europe-central-asia.' })
  readonly code: string;

  @Field(() => Int, { description: 'Its place among the regions, from 0.' })
  readonly order: number;

  constructor(private readonly region: Region) {
    this.code = region.code;
    this.order = region.order;
  }

  /** Its name in that language, else in English. @throws UNKNOWN_LANGUAGE */
  nameIn(language: string | null): ServedLocalText {
    return localName(this.region.names, language);
  }
}
