import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Connection, Effect, EvidenceKind, PublisherKind, Reliability, Visibility } from '@states-must/domain';
import { PartialDateScalar } from '../../platform/scalars/partial-date.js';
import {
  EffectEnum,
  EvidenceKindEnum,
  PublisherKindEnum,
  ReliabilityEnum,
  VisibilityEnum,
} from '../../platform/served/enums.js';
import { ConnectionEnum } from '../../platform/served/evidence-enums.js';
import { IdentifierInput } from '../identifier-input.js';
import { RelationInput, TranslationInput } from './further-input.js';

const date = (description: string) => Field(() => PartialDateScalar, { nullable: true, description });
const text = (description: string) => Field(() => String, { nullable: true, description });

/** A source that is added inside the attach form. */
@InputType('NewSourceInput', { description: 'A source that is not on record yet.' })
export class NewSourceInput {
  @Field({ description: 'Title of the publication, 1 to 300 characters.' })
  title!: string;

  @Field({ description: 'Who published it: an office, a court, an organisation. Never a private person.' })
  publisher!: string;

  @Field(() => PublisherKindEnum, { description: 'What kind of publisher they are.' })
  publisherKind!: PublisherKind;

  @Field(() => Int, { nullable: true, description: 'Year of publication, 1000 to this year.' })
  year?: number | null;

  @Field({ description: 'Language of the publication, a BCP 47 tag such as es or pt-BR.' })
  language!: string;

  @text('Where it can be read: an http or https address of up to 2,048 characters.')
  url?: string | null;

  @Field(() => ReliabilityEnum, { description: 'How far it can be relied on; the reviewers approve it with the item.' })
  reliability!: Reliability;

  @Field({ description: 'Why it has that reliability.' })
  reliabilityReason!: string;

  @text("For a body of a state: that state's code. All bodies of one state are one publisher.")
  bodyOf?: string | null;

  @Field(() => [String], { nullable: true, description: 'Publishers whose work it repeats.' })
  restsOn?: string[] | null;
}

/** Either an existing source or a new one. */
@InputType('SourceInput', { description: 'Where an item comes from: exactly one of the two fields.' })
export class SourceInput {
  @Field(() => ID, { nullable: true, description: 'An existing source. Either this or `new`.' })
  id?: string | null;

  @Field(() => NewSourceInput, { nullable: true, description: 'A source that is added with the item.' })
  new?: NewSourceInput | null;
}

/** What an item says of one criterion in one jurisdiction. */
@InputType('LinkInput', { description: 'What an item says of one criterion in one jurisdiction.' })
export class LinkInput {
  @Field({ description: 'Code of the jurisdiction, such as NZ or AU-NSW.' })
  jurisdiction!: string;

  @Field({ description: 'Code of the criterion, such as CRM-1.a.' })
  criterion!: string;

  @Field(() => EffectEnum, { description: 'What the item says of it.' })
  effect!: Effect;

  @text('Where in the source: a page, a paragraph, a section; up to 300 characters.')
  locator?: string | null;

  @text("The source's own words, up to 2,000 characters.")
  quote?: string | null;

  @date("For a law that starts in stages: this part's start. Goes before the item's.")
  inForceFrom?: string | null;

  @date("For a law that ends in stages: this part's last day. Goes before the item's.")
  inForceTo?: string | null;
}

/** The attach form. */
@InputType('AttachEvidenceInput', { description: 'One item of evidence and what it bears on.' })
export class AttachEvidenceInput {
  @Field(() => SourceInput, { description: 'Who published it.' })
  source!: SourceInput;

  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Field({ description: 'Its title, 1 to 300 characters.' })
  title!: string;

  @Field({ description: 'What it says, in your words, 1 to 5,000 characters. No names of private persons.' })
  summary!: string;

  @text('Where it can be read: an http or https address of up to 2,048 characters.')
  url?: string | null;

  @Field({ description: 'Language of the item, a BCP 47 tag such as es or pt-BR.' })
  language!: string;

  @Field(() => Int, { description: 'Credibility, Admiralty scale: 1 confirmed to 5 improbable, 6 cannot be judged.' })
  credibility!: number;

  @Field(() => VisibilityEnum, { description: 'Who may read it once it is approved. RESTRICTED is refused for now.' })
  visibility!: Visibility;

  @Field(() => Boolean, { nullable: true, description: 'True where a content note is due before it is shown.' })
  sensitive?: boolean | null;

  @text('A town or district, where the item is that precise and may be.')
  locality?: string | null;

  @date('For a law: when it was adopted.')
  adopted?: string | null;

  @date('For a law: its first day in force; may lie ahead.')
  inForceFrom?: string | null;

  @date('For a law: its last day in force; may lie ahead.')
  inForceTo?: string | null;

  @date('When what it says was seen or measured.')
  observed?: string | null;

  @date('When its source published it.')
  published?: string | null;

  @date('When somebody last looked whether it still holds.')
  checked?: string | null;

  @Field(() => [LinkInput], { description: 'What it bears on, 1 to 100 links.' })
  links!: LinkInput[];

  @Field(() => ConnectionEnum, {
    nullable: true,
    description: 'How near its source is to the facts; UNKNOWN where it is left out.',
  })
  connection?: Connection | null;

  @date('For a law: when the authority that makes laws known published it.')
  promulgated?: string | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers of the document, at most 20.' })
  identifiers?: IdentifierInput[] | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'In other languages, each once, at most 20.' })
  translations?: TranslationInput[] | null;

  @Field(() => [RelationInput], { nullable: true, description: 'What it does to other items, at most 20.' })
  relations?: RelationInput[] | null;

  @Field({
    description:
      'Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer.',
  })
  key!: string;
}
