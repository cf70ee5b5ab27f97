import type { PartialDate } from '../dates/partial-date.js';
import type {
  Connection,
  Credibility,
  Effect,
  EvidenceKind,
  IdentifierScheme,
  PublisherKind,
  RelationKind,
  Reliability,
  ReviewState,
  Translator,
  Visibility,
} from '../vocabulary/vocabulary.js';

/** Who published, and how far they can be relied on. */
export interface Source {
  id: string;
  /** Stable code where the catalogue publishes it, such as ORG-50-1940-2015. */
  code: string | null;
  title: string;
  publisher: string;
  publisherKind: PublisherKind;
  year: number | null;
  language: string;
  url: string | null;
  reliability: Reliability;
  reliabilityReason: string;
  /** For a body of a state: that state's code. All bodies of one state are one publisher. */
  bodyOf: string | null;
  /** Publishers whose work this one repeats; a source that rests on another is not independent of it. */
  restsOn: string[];
}

/** The dates of one item, each of any precision. */
export interface EvidenceDates {
  adopted: PartialDate | null;
  /** When a law was published by the authority that makes it known. */
  promulgated: PartialDate | null;
  inForceFrom: PartialDate | null;
  inForceTo: PartialDate | null;
  observed: PartialDate | null;
  published: PartialDate | null;
  /** When somebody last looked whether it still holds. */
  checked: PartialDate | null;
}

/** Evidence -> criterion in a jurisdiction. */
export interface EvidenceLink {
  id: string;
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

/** A number that names one document wherever it lies, in its scheme's one form. */
export interface Identifier {
  scheme: IdentifierScheme;
  value: string;
}

/** An item's title, and perhaps its summary, in another language. */
export interface Translation {
  /** A language tag. */
  language: string;
  title: string;
  summary: string | null;
  by: Translator;
}

/** What an item does to another one. It counts while both are public. */
export interface EvidenceRelation {
  kind: RelationKind;
  /** Id of the other item. */
  target: string;
  /** From when on; always there where the other item ends by it, never for a correction. */
  on: PartialDate | null;
  note: string | null;
}

/** One item from a source. */
export interface Evidence extends EvidenceDates {
  id: string;
  /** Short public reference: E01 for the catalogue's, null for members'. */
  reference: string | null;
  source: Source;
  kind: EvidenceKind;
  title: string;
  summary: string;
  url: string | null;
  language: string;
  credibility: Credibility;
  connection: Connection;
  visibility: Visibility;
  state: ReviewState;
  /** True where a content note is due before it is shown. */
  sensitive: boolean;
  /** A town or district, never finer than the source is allowed to be. */
  locality: string | null;
  links: EvidenceLink[];
  /** By scheme and value. */
  identifiers: Identifier[];
  /** By language. */
  translations: Translation[];
  relations: EvidenceRelation[];
  /** Goes up by one with every write; a write names the version it read. */
  version: number;
  /** Who vouches for it: the catalogue (no reviewers), or two reviewers. */
  origin: 'CATALOGUE' | 'MEMBER';
  /** When it became approved here (recorded time), ISO; null before. */
  approvedAt: string | null;
  withdrawnAt: string | null;
}
