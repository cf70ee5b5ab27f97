import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Area, Standard } from '@states-must/domain';

/** A group of obligations. */
@ObjectType('Area', { description: 'A group of obligations.' })
export class ServedArea {
  @Field({ description: 'Code, such as CRM.' })
  readonly code: string;

  @Field(() => Int, { description: 'Its place in the standard, from 0.' })
  readonly order: number;

  @Field({ description: 'Its title.' })
  readonly title: string;

  @Field({ description: 'A word or two, for the head of a column.' })
  readonly shortTitle: string;

  @Field(() => String, { nullable: true, description: 'What it is about; null in a working reading.' })
  readonly summary: string | null;

  @Field({ description: 'Where in the source document it stands.' })
  readonly source: string;

  /** The standard it is an area of. */
  readonly within: Standard;

  constructor(area: Area, within: Standard) {
    this.code = area.code;
    this.order = area.order;
    this.title = area.title;
    this.shortTitle = area.shortTitle;
    this.summary = area.summary;
    this.source = area.source;
    this.within = within;
  }
}

export function serveArea(area: Area, standard: Standard): ServedArea {
  return new ServedArea(area, standard);
}
