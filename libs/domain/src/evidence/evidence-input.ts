import type { PartialDate } from '../dates/partial-date.js';
import type {
  Connection,
  Credibility,
  Effect,
  EvidenceKind,
  Facet,
  PublisherKind,
  Reliability,
  Visibility,
} from '../vocabulary/vocabulary.js';
import type { EvidenceRelation, Identifier, Translation } from './evidence.js';

/** What may be left out of an input: absent, null or blank all mean "not given". */
type Optional = string | null | undefined;

/** A source that is added inside the attach form. Values as typed: nothing is checked yet. */
export interface NewSourceInput {
  title: string;
  publisher: string;
  publisherKind: string;
  year?: number | null;
  language: string;
  url?: Optional;
  reliability: string;
  reliabilityReason: string;
  /** For a body of a state: that state's code. */
  bodyOf?: Optional;
  restsOn?: string[] | null;
}

/** An existing source by its id, or a new one: exactly one of the two. */
export interface SourceInput {
  id?: Optional;
  new?: NewSourceInput | null;
}

/** Evidence -> criterion in a jurisdiction, as typed. */
export interface LinkInput {
  jurisdiction: string;
  criterion: string;
  effect: string;
  locator?: Optional;
  quote?: Optional;
  inForceFrom?: Optional;
  inForceTo?: Optional;
}

/** A number under a scheme, as typed. */
export interface IdentifierInput {
  scheme: string;
  value: string;
}

/** A title and perhaps a summary in another language, as typed. */
export interface TranslationInput {
  language: string;
  title: string;
  summary?: Optional;
  by: string;
}

/** What the item does to another one, as typed; `target` is that one's id or public reference. */
export interface RelationInput {
  kind: string;
  target: string;
  on?: Optional;
  note?: Optional;
}

/** The attach form and AttachEvidenceInput, as typed. Dates are texts of any precision. */
export interface EvidenceInput {
  source: SourceInput;
  kind: string;
  title: string;
  summary: string;
  url?: Optional;
  language: string;
  credibility: number;
  visibility: string;
  sensitive?: boolean | null;
  locality?: Optional;
  adopted?: Optional;
  inForceFrom?: Optional;
  inForceTo?: Optional;
  observed?: Optional;
  published?: Optional;
  checked?: Optional;
  links: LinkInput[];
  connection?: Optional;
  promulgated?: Optional;
  identifiers?: IdentifierInput[] | null;
  translations?: TranslationInput[] | null;
  relations?: RelationInput[] | null;
}

/** A new source that was checked. */
export interface CheckedSource {
  title: string;
  publisher: string;
  publisherKind: PublisherKind;
  year: number | null;
  language: string;
  url: string | null;
  reliability: Reliability;
  reliabilityReason: string;
  bodyOf: string | null;
  restsOn: string[];
}

/** A link that was checked: its criterion is one of the standard's. */
export interface CheckedLink {
  jurisdiction: string;
  standard: string;
  obligation: string;
  criterion: string;
  effect: Effect;
  locator: string | null;
  quote: string | null;
  inForceFrom: PartialDate | null;
  inForceTo: PartialDate | null;
}

/** An item that was checked and may be stored as a draft. */
export interface CheckedEvidence {
  source: { id: string } | { new: CheckedSource };
  kind: EvidenceKind;
  title: string;
  summary: string;
  url: string | null;
  language: string;
  credibility: Credibility;
  connection: Connection;
  visibility: Visibility;
  sensitive: boolean;
  locality: string | null;
  adopted: PartialDate | null;
  promulgated: PartialDate | null;
  inForceFrom: PartialDate | null;
  inForceTo: PartialDate | null;
  observed: PartialDate | null;
  published: PartialDate | null;
  checked: PartialDate | null;
  links: CheckedLink[];
  identifiers: Identifier[];
  translations: Translation[];
  /** Each target by its id. */
  relations: EvidenceRelation[];
}

/** Where a criterion stands, and what it asks about. */
export interface CriterionPlace {
  standard: string;
  obligation: string;
  facet: Facet;
}

/** The vocabulary against which an item is checked; nothing else is looked up. */
export interface EvidenceLookups {
  /** Code of the standard whose criteria the links name. */
  standard: string;
  /** Whether the code is a jurisdiction's. */
  hasJurisdiction(code: string): boolean;
  /** Every place, in any standard, of the criterion with this code; empty where there is none. */
  placesOfCriterion(code: string): readonly CriterionPlace[];
  /** The existing source with this id; null where there is none. */
  findSource(id: string): { publisherKind: PublisherKind } | null;
  /** Id of the item that is revised; null for a new one. */
  self: string | null;
  /**
   * The item with this id or public reference, as far as the author may see it; null where they see none. `leadsBack`: it
   * takes the place of the item that is revised, ends or corrects it, at once or by way of others. `starts`: when it comes
   * into force, else when it was adopted.
   */
  findItem(name: string): { id: string; leadsBack: boolean; starts?: PartialDate | null } | null;
}
