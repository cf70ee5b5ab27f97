import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  isStrong,
  type Connection,
  type Evidence,
  type EvidenceKind,
  type ReviewState,
  type Visibility,
} from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { EvidenceKindEnum, EvidenceOriginEnum, ReviewStateEnum, VisibilityEnum } from './enums.js';
import { ConnectionEnum } from './evidence-enums.js';
import { ServedEvidenceLink } from './evidence-link.js';
import { ServedIdentifier } from './identifier.js';
import { serveJurisdictionOf, ServedJurisdiction } from './jurisdiction.js';
import { ServedSource } from './source.js';
import { ServedTranslation } from './translation.js';

/** One item from a source. Built from a record by `serveEvidence`, which drops who wrote it. */
@ObjectType('Evidence', { description: 'One item from a source.' })
export class ServedEvidence {
  @Field(() => ID, { description: 'Identifier of the item.' })
  id!: string;

  @Field(() => String, { nullable: true, description: "Short public reference of the catalogue's items, such as E23." })
  reference!: string | null;

  @Field(() => ServedSource, { description: 'Who published it.' })
  source!: ServedSource;

  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field({ description: 'What it says, in our words.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;

  @Field({ description: 'Language of the item, a BCP 47 tag.' })
  language!: string;

  @Field(() => Int, { description: 'Credibility, Admiralty scale: 1 confirmed to 5 improbable, 6 cannot be judged.' })
  credibility!: number;

  @Field({
    description:
      'True where source and item are graded high enough to decide an answer, by the method in force (rule 2). Context and claims decide nothing all the same.',
  })
  strong!: boolean;

  @Field(() => ConnectionEnum, { description: 'How near its source is to the facts.' })
  connection!: Connection;

  @Field(() => VisibilityEnum, { description: 'Who may read it once it is approved.' })
  visibility!: Visibility;

  @Field(() => ReviewStateEnum, { description: 'Where it stands in review.' })
  state!: ReviewState;

  @Field({ description: 'True where a content note is due before it is shown.' })
  sensitive!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A town or district, where the item is that precise and may be.',
  })
  locality!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'For a law: when it was adopted.' })
  adopted!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'For a law: when the authority that makes laws known published it.',
  })
  promulgated!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'For a law: its first day in force.' })
  inForceFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'For a law: its last day in force.' })
  inForceTo!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When what it says was seen or measured.' })
  observed!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When its source published it.' })
  published!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When somebody last looked whether it still holds.' })
  checked!: string | null;

  @Field(() => EvidenceOriginEnum, { description: 'Who vouches for it.' })
  origin!: Evidence['origin'];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became approved here.' })
  approvedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: string | null;

  @Field(() => Int, { description: 'Goes up by one with every write; a write names the version it read.' })
  version!: number;

  @Field(() => [ServedEvidenceLink], { description: 'What it says of which criteria, and where.' })
  links!: ServedEvidenceLink[];

  @Field(() => [ServedIdentifier], { description: 'Numbers that name the document wherever it lies, by scheme.' })
  identifiers!: ServedIdentifier[];

  @Field(() => [ServedTranslation], { description: 'Its title and summary in other languages, by language.' })
  translations!: ServedTranslation[];

  /** The item as it is on record, for what is worked out where it is asked for. */
  record!: Evidence;

  /** The moment as known at which it is shown, ISO; null: now. */
  knownAt!: string | null;

  @Field(() => [ServedJurisdiction], { description: 'The jurisdictions it speaks of, by code.' })
  jurisdictions!: ServedJurisdiction[];
}

/** What the API shows of an item, as known now or at a moment. Author, last editor and content hash stay inside. */
export function serveEvidence(record: Evidence, reference: Reference, knownAt: string | null = null): ServedEvidence {
  const codes = [...new Set(record.links.map((link) => link.jurisdiction))].sort();
  return {
    id: record.id,
    reference: record.reference,
    source: record.source as ServedSource,
    kind: record.kind,
    title: record.title,
    summary: record.summary,
    url: record.url,
    language: record.language,
    credibility: record.credibility,
    strong: isStrong({ reliability: record.source.reliability, credibility: record.credibility }, reference.method),
    connection: record.connection,
    visibility: record.visibility,
    state: record.state,
    sensitive: record.sensitive,
    locality: record.locality,
    adopted: record.adopted,
    promulgated: record.promulgated,
    inForceFrom: record.inForceFrom,
    inForceTo: record.inForceTo,
    observed: record.observed,
    published: record.published,
    checked: record.checked,
    origin: record.origin,
    approvedAt: record.approvedAt,
    withdrawnAt: record.withdrawnAt,
    version: record.version,
    links: record.links.map((link) => new ServedEvidenceLink(link, reference)),
    identifiers: record.identifiers,
    translations: record.translations,
    record,
    knownAt,
    jurisdictions: codes.map((code) => serveJurisdictionOf(code, reference)),
  };
}
