/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One item of evidence and what it bears on. */
export type AttachEvidenceInput = {
  /** For a law: when it was adopted. */
  adopted?: string | null | undefined;
  /** When somebody last looked whether it still holds. */
  checked?: string | null | undefined;
  /** How near its source is to the facts; UNKNOWN where it is left out. */
  connection?: ConnectionToFacts | null | undefined;
  /** Credibility, Admiralty scale: 1 confirmed to 5 improbable, 6 cannot be judged. */
  credibility: number;
  /** Numbers of the document, at most 20. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** For a law: its first day in force; may lie ahead. */
  inForceFrom?: string | null | undefined;
  /** For a law: its last day in force; may lie ahead. */
  inForceTo?: string | null | undefined;
  /** Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer. */
  key: string;
  /** What it is. */
  kind: EvidenceKind;
  /** Language of the item, a BCP 47 tag such as es or pt-BR. */
  language: string;
  /** What it bears on, 1 to 100 links. */
  links: Array<LinkInput>;
  /** A town or district, where the item is that precise and may be. */
  locality?: string | null | undefined;
  /** When what it says was seen or measured. */
  observed?: string | null | undefined;
  /** For a law: when the authority that makes laws known published it. */
  promulgated?: string | null | undefined;
  /** When its source published it. */
  published?: string | null | undefined;
  /** What it does to other items, at most 20. */
  relations?: Array<RelationInput> | null | undefined;
  /** True where a content note is due before it is shown. */
  sensitive?: boolean | null | undefined;
  /** Who published it. */
  source: SourceInput;
  /** What it says, in your words, 1 to 5,000 characters. No names of private persons. */
  summary: string;
  /** Its title, 1 to 300 characters. */
  title: string;
  /** In other languages, each once, at most 20. */
  translations?: Array<TranslationInput> | null | undefined;
  /** Where it can be read: an http or https address of up to 2,048 characters. */
  url?: string | null | undefined;
  /** Who may read it once it is approved. RESTRICTED is refused for now. */
  visibility: Visibility;
};

/** Who says so. */
export type Basis =
  /** People decided it, with a reason. */
  | 'ASSESSED'
  /** The rules derive it from the evidence. */
  | 'PROPOSED';

/** Why a published answer changed. */
export type ChangeKind =
  /** What stood here was wrong and was put right. */
  | 'CORRECTION'
  /** More is known: new evidence, a search, a position, a decision. */
  | 'KNOWLEDGE'
  /** The method changed, the facts did not. */
  | 'METHOD'
  /** The world changed: a law came into force, or evidence grew old. */
  | 'WORLD';

/** What of a published answer changed. */
export type ChangedPart =
  | 'BASIS'
  | 'CONFIDENCE'
  | 'CONTESTED'
  | 'DIRECTION'
  | 'STATUS';

/** How sure an answer, a facet or a headline is. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** How near the source of an item is to the facts. */
export type ConnectionToFacts =
  /** It saw, measured or decided them itself, or is the text itself. */
  | 'FIRST_HAND'
  /** It repeats what others report. */
  | 'FURTHER_REMOVED'
  /** It was told by somebody who did. */
  | 'SECOND_HAND'
  /** It does not say, or nobody has looked. */
  | 'UNKNOWN';

/** How an obligation of a later standard stands to one of an earlier one: the later is ... the earlier. */
export type CrosswalkRelation =
  /** The later asks for all of the earlier, and for more. */
  | 'BROADER'
  /** The later standard has nothing of the kind. */
  | 'DROPPED'
  /** They ask for the same: a status carries over. */
  | 'EQUIVALENT'
  /** The later asks for less than the earlier. */
  | 'NARROWER'
  /** The earlier standard has nothing of the kind. */
  | 'NEW'
  /** They overlap; each asks for something that the other does not. */
  | 'PARTIAL';

/** Which way a cell moves. People say it, with a reason. */
export type Direction =
  /** It moves towards the duty. */
  | 'IMPROVING'
  /** It stays as it is. */
  | 'STEADY'
  /** They looked and cannot tell. */
  | 'UNKNOWN'
  /** It moves away from the duty. */
  | 'WORSENING';

/** Why an item that is on record may be the same one. */
export type DuplicateReason =
  /** Its title is nearly the same. */
  | 'NEAR_TITLE'
  /** It has the same address, once what does not matter in an address is left out. */
  | 'SAME_ADDRESS'
  /** It has an identifier in common. */
  | 'SAME_IDENTIFIER';

/** What is known so far of an item that is about to be attached. */
export type DuplicatesInput = {
  /** The item itself, where it is on record already: it is no duplicate. */
  except?: string | null | undefined;
  /** Its identifiers, at most 20; unfinished ones are passed over. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its source, where that is on record: titles are near sooner within one. */
  source?: string | null | undefined;
  /** Its title, up to 300 characters. */
  title?: string | null | undefined;
  /** Its address, up to 2,048 characters. */
  url?: string | null | undefined;
};

/** What a link says of its criterion. */
export type Effect =
  /** It says neither. */
  | 'CONTEXT'
  /** It speaks against compliance. */
  | 'CONTRADICTS'
  /** It speaks for compliance. */
  | 'SUPPORTS';

/** What a signed-in person may do with an item now. */
export type EvidenceAction =
  | 'APPROVE'
  | 'DECLINE'
  | 'REVISE'
  | 'SEND_BACK'
  | 'SUBMIT'
  | 'WITHDRAW';

/** What one item of evidence is. */
export type EvidenceKind =
  | 'ENFORCEMENT'
  | 'FINDING'
  | 'LAW'
  | 'OFFICIAL_STATEMENT'
  | 'RULING'
  | 'STATISTICS'
  | 'TESTIMONY';

/** What a criterion asks about. */
export type Facet =
  /** What the state does about it. OHCHR: process. */
  | 'IMPLEMENTATION'
  /** What the law says. OHCHR: structural. */
  | 'LAW'
  /** What happens to people. OHCHR: outcome. */
  | 'PRACTICE';

/** A number that names a document wherever it lies. */
export type IdentifierInput = {
  /** Under which scheme. */
  scheme: IdentifierScheme;
  /** The number, up to 200 characters. Case, spaces and the address of a resolver do not matter. */
  value: string;
};

/** Under which scheme a document is numbered. */
export type IdentifierScheme =
  /** Digital object identifier. */
  | 'DOI'
  /** European case law identifier. */
  | 'ECLI'
  /** European legislation identifier. */
  | 'ELI'
  /** Symbol of a document of the United Nations. */
  | 'UN_SYMBOL';

/** What a jurisdiction is. */
export type JurisdictionLevel =
  /** A part of a state that makes its own law on these matters. */
  | 'PART'
  /** A state. */
  | 'STATE'
  /** Answers to a state and is no part of it here. */
  | 'TERRITORY';

/** What an item says of one criterion in one jurisdiction. */
export type LinkInput = {
  /** Code of the criterion, such as CRM-1.a. */
  criterion: string;
  /** What the item says of it. */
  effect: Effect;
  /** For a law that starts in stages: this part's start. Goes before the item's. */
  inForceFrom?: string | null | undefined;
  /** For a law that ends in stages: this part's last day. Goes before the item's. */
  inForceTo?: string | null | undefined;
  /** Code of the jurisdiction, such as NZ or AU-NSW. */
  jurisdiction: string;
  /** Where in the source: a page, a paragraph, a section; up to 300 characters. */
  locator?: string | null | undefined;
  /** The source's own words, up to 2,000 characters. */
  quote?: string | null | undefined;
};

/** A source that is not on record yet. */
export type NewSourceInput = {
  /** For a body of a state: that state's code. All bodies of one state are one publisher. */
  bodyOf?: string | null | undefined;
  /** Language of the publication, a BCP 47 tag such as es or pt-BR. */
  language: string;
  /** Who published it: an office, a court, an organisation. Never a private person. */
  publisher: string;
  /** What kind of publisher they are. */
  publisherKind: PublisherKind;
  /** How far it can be relied on; the reviewers approve it with the item. */
  reliability: Reliability;
  /** Why it has that reliability. */
  reliabilityReason: string;
  /** Publishers whose work it repeats. */
  restsOn?: Array<string> | null | undefined;
  /** Title of the publication, 1 to 300 characters. */
  title: string;
  /** Where it can be read: an http or https address of up to 2,048 characters. */
  url?: string | null | undefined;
  /** Year of publication, 1000 to this year. */
  year?: number | null | undefined;
};

/** Who published. */
export type PublisherKind =
  | 'ACADEMIC'
  | 'COURT'
  | 'MEDIA'
  | 'NATIONAL_INSTITUTION'
  | 'OFFICIAL_GAZETTE'
  | 'OFFICIAL_STATISTICS'
  | 'ORGANISATION'
  | 'SEX_WORKER_LED_GROUP'
  | 'STATE_REPORT'
  | 'TESTIMONY'
  | 'TREATY_BODY';

/** What the item does to another one. To replace, end or correct an item takes rights in its regions too; a circle is refused. */
export type RelationInput = {
  /** What it does. Only a ruling strikes down. */
  kind: RelationKind;
  /** A remark, up to 500 characters. */
  note?: string | null | undefined;
  /** The first day on which the other one no longer holds: due where it ends by this, none for a correction. */
  on?: string | null | undefined;
  /** Id or public reference of the other item, one that you may see. */
  target: string;
};

/** What one item does to another. */
export type RelationKind =
  /** It changes it, and both stand. */
  | 'AMENDS'
  /** The other item was wrong, and counts no more from the moment this one is published. */
  | 'CORRECTS'
  /** A law that ends it from a date on. */
  | 'REPEALS'
  /** A ruling that ends it from a date on. */
  | 'STRIKES_DOWN'
  /** It takes its place from a date on. */
  | 'SUPERSEDES';

/** How far a source can be relied on, Admiralty scale. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** What a person did with an item in review. */
export type ReviewDecision =
  | 'APPROVE'
  | 'DECLINE'
  | 'SEND_BACK'
  | 'SUBMIT'
  | 'UNDO'
  | 'WITHDRAW';

/** Where an item stands in review. */
export type ReviewState =
  /** Two reviewers approved it, or the catalogue published it. */
  | 'APPROVED'
  /** A reviewer declined it, with a reason. */
  | 'DECLINED'
  /** Its author still writes it. */
  | 'DRAFT'
  /** It is with its author again, with a reason. */
  | 'SENT_BACK'
  /** It waits for reviewers. */
  | 'SUBMITTED'
  /** It was taken back and counts no more. */
  | 'WITHDRAWN';

/** What a member may do in a region. */
export type Role =
  | 'ADMIN'
  | 'CAMPAIGNER'
  | 'REGIONAL_LEAD'
  | 'RESEARCHER'
  | 'REVIEWER';

/** Where an item comes from: exactly one of the two fields. */
export type SourceInput = {
  /** An existing source. Either this or `new`. */
  id?: string | null | undefined;
  /** A source that is added with the item. */
  new?: NewSourceInput | null | undefined;
};

/** What the evidence shows of an obligation in a jurisdiction. */
export type Status =
  /** The state acts against the duty. */
  | 'CONTRARY'
  /** Every answered question speaks for compliance. */
  | 'MET'
  /** The duty does not arise here. */
  | 'NOT_APPLICABLE'
  /** Nobody has looked yet, or nothing strong enough was found. */
  | 'NOT_ASSESSED'
  /** The state does not do it. */
  | 'NOT_MET'
  /** Somebody looked and found nothing. */
  | 'NO_EVIDENCE'
  /** Some of it is met. */
  | 'PARTLY_MET'
  /** Its parts differ. For a state with parts only. */
  | 'VARIES';

/** An item's title, and perhaps its summary, in another language. */
export type TranslationInput = {
  /** Who translated. */
  by: Translator;
  /** The language, a BCP 47 tag such as es or pt-BR. */
  language: string;
  /** The summary in that language, up to 5,000 characters. */
  summary?: string | null | undefined;
  /** The title in that language, 1 to 300 characters. */
  title: string;
};

/** Who translated. */
export type Translator =
  /** A machine; no person has vouched for it. */
  | 'MACHINE'
  /** A person. */
  | 'PERSON';

/** Who may read an item once it is approved. */
export type Visibility =
  /** Members who work for one of its regions. */
  | 'INTERNAL'
  /** Everyone. */
  | 'PUBLIC'
  /** Named people only. Not accepted yet. */
  | 'RESTRICTED';

export type CellStepFragment = { id: string, at: string, since: string | null, kind: ChangeKind, changed: Array<ChangedPart>, hiddenEvidenceCount: number, methodVersion: string, before: { status: Status, confidence: Confidence | null, contested: boolean, basis: Basis, direction: Direction | null }, after: { status: Status, confidence: Confidence | null, contested: boolean, basis: Basis, direction: Direction | null }, evidence: Array<{ id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean }> };

export type StepHeadFragment = { status: Status, confidence: Confidence | null, contested: boolean, basis: Basis, direction: Direction | null };

export type EditionLineFragment = { slug: string, name: string, asOf: string, knownAt: string, createdAt: string, methodVersion: string, rowCount: number, note: string | null, standard: { code: string } };

export type EvidenceRowFragment = { id: string, reference: string | null, title: string, kind: EvidenceKind, language: string, credibility: number, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, sensitive: boolean, visibility: Visibility, state: ReviewState, withdrawnAt: string | null, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, reliability: Reliability, year: number | null, url: string | null } };

export type FurtherFragment = { connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean, state: ReviewState } }>, relatedBy: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean, state: ReviewState } }> };

export type RelationFragment = { kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean, state: ReviewState } };

export type ItemFileFragment = { id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string };

export type LinkWordsFragment = { id: string, relation: CrosswalkRelation, carries: boolean, note: string | null, fromStandard: string, toStandard: string, from: { code: string, standard: string, title: string } | null, to: { code: string, standard: string, title: string } | null };

export type RefusalFragment = { problems: Array<{ code: string, field: string | null, message: string }> };

export type ViewerFragment = { id: string, displayName: string, email: string, canAttach: boolean, canInvite: boolean, canReview: boolean, drafts: number, queue: number, grants: Array<{ region: string, role: Role }> };

export type AttachQueryVariables = Exact<{
  id: string;
  edit: boolean;
}>;


export type AttachQuery = { standard: { code: string, obligations: Array<{ code: string, standard: string, title: string, criteria: Array<{ code: string, facet: Facet, question: string }> }> }, jurisdictions: Array<{ code: string, level: JurisdictionLevel, aliases: Array<string>, name: { text: string, language: string }, ownName: { text: string } | null, region: { code: string, name: { text: string, language: string } } }>, evidence?: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, review: { actions: Array<EvidenceAction>, events: Array<{ at: string, byYou: boolean, decision: ReviewDecision, reason: string | null, role: Role, version: number }> } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } | null };

export type FindSourcesQueryVariables = Exact<{
  text: string;
}>;


export type FindSourcesQuery = { sources: Array<{ id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }> };

export type FindItemsQueryVariables = Exact<{
  text: string;
}>;


export type FindItemsQuery = { evidenceSearch: { edges: Array<{ node: { id: string, title: string, reference: string | null, source: { id: string, publisher: string } } }> } };

export type DuplicatesQueryVariables = Exact<{
  input: DuplicatesInput;
}>;


export type DuplicatesQuery = { duplicatesOf: Array<{ reasons: Array<DuplicateReason>, evidence: { id: string, title: string, source: { id: string, publisher: string } } }> };

export type FormSourceFragment = { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string };

export type FormItemFragment = { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> };

export type FormRefusalFragment = { problems: Array<{ code: string, field: string | null, message: string }>, current: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } | null };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { attachEvidence:
    | { __typename: 'EvidenceAttached', evidence: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }>, current: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } | null }
   };

export type ReviseEvidenceMutationVariables = Exact<{
  id: string;
  version: number;
  input: AttachEvidenceInput;
}>;


export type ReviseEvidenceMutation = { reviseEvidence:
    | { __typename: 'EvidenceChanged', evidence: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }>, current: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } | null }
   };

export type SubmitEvidenceMutationVariables = Exact<{
  id: string;
  version: number;
  key: string;
}>;


export type SubmitEvidenceMutation = { submitEvidence:
    | { __typename: 'EvidenceChanged', evidence: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }>, current: { id: string, version: number, state: ReviewState, kind: EvidenceKind, title: string, summary: string, url: string | null, language: string, credibility: number, visibility: Visibility, sensitive: boolean, locality: string | null, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, connection: ConnectionToFacts, promulgated: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, title: string } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, year: number | null, reliability: Reliability, reliabilityReason: string }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string }, jurisdiction: { code: string } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } | null }
   };

export type MarkFilePublicMutationVariables = Exact<{
  id: string;
  version: number;
  public: boolean;
  key: string;
}>;


export type MarkFilePublicMutation = { markFilePublic:
    | { __typename: 'FilesChanged', evidence: { id: string, version: number, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

export type RemoveFileMutationVariables = Exact<{
  id: string;
  version: number;
  key: string;
}>;


export type RemoveFileMutation = { removeFile:
    | { __typename: 'FilesChanged', evidence: { id: string, version: number, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

type ChangedFiles_FilesChanged_Fragment = { evidence: { id: string, version: number, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } };

type ChangedFiles_Refused_Fragment = { problems: Array<{ code: string, field: string | null, message: string }> };

export type ChangedFilesFragment =
  | ChangedFiles_FilesChanged_Fragment
  | ChangedFiles_Refused_Fragment
;

export type DraftFilesQueryVariables = Exact<{
  id: string;
}>;


export type DraftFilesQuery = { evidence: { id: string, version: number, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }> } | null };

export const StepHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellHead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]} as unknown as DocumentNode<StepHeadFragment, unknown>;
export const CellStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenEvidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellHead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]} as unknown as DocumentNode<CellStepFragment, unknown>;
export const EditionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EditionLineFragment, unknown>;
export const EvidenceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EvidenceRowFragment, unknown>;
export const RelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RelationFragment, unknown>;
export const FurtherFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Further"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FurtherFragment, unknown>;
export const LinkWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"fromStandard"}},{"kind":"Field","name":{"kind":"Name","value":"toStandard"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<LinkWordsFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canInvite"}},{"kind":"Field","name":{"kind":"Name","value":"canReview"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ViewerFragment, unknown>;
export const FormSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}}]} as unknown as DocumentNode<FormSourceFragment, unknown>;
export const ItemFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ItemFileFragment, unknown>;
export const FormItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<FormItemFragment, unknown>;
export const FormRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}}]} as unknown as DocumentNode<FormRefusalFragment, unknown>;
export const ChangedFilesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedFiles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ChangedFilesFragment, unknown>;
export const AttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edit"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}}]} as unknown as DocumentNode<AttachQuery, AttachQueryVariables>;
export const FindSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}}]} as unknown as DocumentNode<FindSourcesQuery, FindSourcesQueryVariables>;
export const FindItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindItemsQuery, FindItemsQueryVariables>;
export const DuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicatesOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuplicatesQuery, DuplicatesQueryVariables>;
export const AttachEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceAttached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}}]} as unknown as DocumentNode<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const ReviseEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}}]} as unknown as DocumentNode<ReviseEvidenceMutation, ReviseEvidenceMutationVariables>;
export const SubmitEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormItem"}}]}}]}}]} as unknown as DocumentNode<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const MarkFilePublicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkFilePublic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"public"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markFilePublic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"public"},"value":{"kind":"Variable","name":{"kind":"Name","value":"public"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedFiles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedFiles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkFilePublicMutation, MarkFilePublicMutationVariables>;
export const RemoveFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedFiles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedFiles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFileMutation, RemoveFileMutationVariables>;
export const DraftFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<DraftFilesQuery, DraftFilesQueryVariables>;