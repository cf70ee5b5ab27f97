import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Area, Standard } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { ServedObligation, serveObligation } from './obligation.js';

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

  @Field({ description: 'What it is about.' })
  readonly summary: string;

  @Field({ description: 'Where in the source document it stands.' })
  readonly source: string;

  constructor(
    area: Area,
    private readonly within: Standard,
    private readonly reference: Reference,
  ) {
    this.code = area.code;
    this.order = area.order;
    this.title = area.title;
    this.shortTitle = area.shortTitle;
    this.summary = area.summary;
    this.source = area.source;
  }

  @Field(() => [ServedObligation], { description: "Its obligations, in the standard's order." })
  get obligations(): ServedObligation[] {
    return this.within.obligations
      .filter((one) => one.area === this.code)
      .map((one) => serveObligation(one, this.within, this.reference));
  }
}

export function serveArea(area: Area, standard: Standard, reference: Reference): ServedArea {
  return new ServedArea(area, standard, reference);
}
