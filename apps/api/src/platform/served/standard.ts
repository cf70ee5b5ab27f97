import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate, Reading, Standard, Standing } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { serveArea, ServedArea } from './area.js';
import { ReadingEnum, StandingEnum } from './enums.js';
import { ServedGlossaryTerm } from './glossary-term.js';
import { ServedInstrument } from './instrument.js';
import { ServedObligation, serveObligation } from './obligation.js';
import { ServedParameter } from './parameter.js';
import { ServedWork, serveWork } from './work.js';

/** A policy that says what states must do, in one version. */
@ObjectType('Standard', { description: 'A policy that says what states must do, in one version.' })
export class ServedStandard {
  @Field({ description: 'Code, such as SW-2015.' })
  readonly code: string;

  @Field({ description: 'Its title.' })
  readonly title: string;

  @Field({ description: 'Who published it.' })
  readonly publisher: string;

  @Field({ description: "The publisher's reference." })
  readonly reference: string;

  @Field({ description: 'The document it stands in.' })
  readonly document: string;

  @Field(() => Int, { description: 'Year it was published.' })
  readonly year: number;

  @Field(() => StandingEnum, { description: 'Where it stands.' })
  readonly standing: Standing;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was adopted, where more than the year is known.',
  })
  readonly date: PartialDate | null;

  @Field(() => ReadingEnum, {
    description: 'How much of it has been read. Nothing is assessed under a working reading.',
  })
  readonly reading: Reading;

  @Field(() => String, { nullable: true, description: 'What it sets out; null in a working reading.' })
  readonly summary: string | null;

  @Field(() => [String], { description: 'What lies outside it.' })
  readonly exclusions: string[];

  @Field(() => [ServedParameter], { description: 'Matters that the resolution asks it to take into account.' })
  readonly parameters: ServedParameter[];

  @Field(() => [ServedInstrument], { description: 'International instruments it rests on.' })
  readonly instruments: ServedInstrument[];

  @Field(() => [ServedGlossaryTerm], { description: 'Its words.' })
  readonly glossary: ServedGlossaryTerm[];

  constructor(
    private readonly own: Standard,
    private readonly lookups: Reference,
  ) {
    this.code = own.code;
    this.title = own.title;
    this.publisher = own.publisher;
    this.reference = own.reference;
    this.document = own.document;
    this.year = own.year;
    this.standing = own.standing;
    this.date = own.date;
    this.reading = own.reading;
    this.summary = own.summary;
    this.exclusions = own.exclusions;
    this.parameters = own.parameters;
    this.instruments = own.instruments;
    this.glossary = own.glossary;
  }

  @Field(() => ServedStandard, { nullable: true, description: 'The earlier version that it takes the place of.' })
  get supersedes(): ServedStandard | null {
    const earlier = this.own.supersedes && this.lookups.findStandard(this.own.supersedes);
    return earlier ? serveStandard(earlier, this.lookups) : null;
  }

  @Field(() => ServedStandard, { nullable: true, description: 'The later version that takes its place.' })
  get supersededBy(): ServedStandard | null {
    const later = this.lookups.standards.find((one) => one.supersedes === this.code);
    return later ? serveStandard(later, this.lookups) : null;
  }

  @Field(() => [ServedArea], { description: 'Its areas, in order.' })
  get areas(): ServedArea[] {
    return this.own.areas.map((area) => serveArea(area, this.own));
  }

  @Field(() => [ServedObligation], { description: 'Its obligations, in the order of the columns.' })
  get obligations(): ServedObligation[] {
    return this.own.obligations.map((one) => serveObligation(one, this.own, this.lookups));
  }

  @Field(() => [ServedWork], { description: 'Works that it cites and that nobody here has read yet.' })
  get works(): ServedWork[] {
    // The catalogue's works are those that the founding standard cites.
    return this.code === this.lookups.standards[0]!.code ? this.lookups.works.map(serveWork) : [];
  }
}

export function serveStandard(standard: Standard, reference: Reference): ServedStandard {
  return new ServedStandard(standard, reference);
}
