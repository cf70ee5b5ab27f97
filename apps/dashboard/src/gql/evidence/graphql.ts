/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What happened to a file. */
export type CustodyEvent =
  /** The whole of it went out to a member, who has a copy now. */
  | 'COPIED'
  /** It was found missing, or not what was received. */
  | 'FAULT'
  /** A member opened it. */
  | 'OPENED'
  /** It was published with its item. */
  | 'PUBLISHED'
  /** It arrived and was added to a draft. */
  | 'RECEIVED'
  /** It was taken off a draft. */
  | 'REMOVED'
  /** It was found to be what was received again, after a fault. */
  | 'VERIFIED'
  /** It was withdrawn with its item. */
  | 'WITHDRAWN';

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

/** Narrows a list of evidence. Values of one list are alternatives; different fields all apply. */
export type EvidenceFilter = {
  /** Codes of areas. */
  areas?: Array<string> | null | undefined;
  /** Codes of criteria. */
  criteria?: Array<string> | null | undefined;
  /** What the links say. */
  effects?: Array<Effect> | null | undefined;
  /** Codes of jurisdictions. */
  jurisdictions?: Array<string> | null | undefined;
  /** Kinds of evidence. */
  kinds?: Array<EvidenceKind> | null | undefined;
  /** Languages, BCP 47 tags. */
  languages?: Array<string> | null | undefined;
  /** True: only the signed-in person's own items. */
  mine?: boolean | null | undefined;
  /** Codes of obligations. */
  obligations?: Array<string> | null | undefined;
  /** Kinds of publisher. */
  publisherKinds?: Array<PublisherKind> | null | undefined;
  /** Codes of regions. */
  regions?: Array<string> | null | undefined;
  /** One source. */
  source?: string | null | undefined;
  /** Where items stand in review; the public sees approved ones. */
  states?: Array<ReviewState> | null | undefined;
  /** Words in title, summary, quotes or source; at most 200 characters. */
  text?: string | null | undefined;
  /** First year that an item speaks of, 1000 to 2999. */
  yearFrom?: number | null | undefined;
  /** Last year that an item speaks of, 1000 to 2999. */
  yearTo?: number | null | undefined;
};

/** What one item of evidence is. */
export type EvidenceKind =
  | 'ENFORCEMENT'
  | 'FINDING'
  | 'LAW'
  | 'OFFICIAL_STATEMENT'
  | 'RULING'
  | 'STATISTICS'
  | 'TESTIMONY';

/** Who vouches for an item. */
export type EvidenceOrigin =
  /** It was published with the catalogue; no reviewers approved it here. */
  | 'CATALOGUE'
  /** A member wrote it and two reviewers approve it. */
  | 'MEMBER';

/** The order of found items. */
export type EvidenceSort =
  /** Latest approved here first. */
  | 'NEWEST_APPROVED'
  /** Latest published by its source first. */
  | 'NEWEST_PUBLISHED'
  /** Best match of the search text first. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** What a criterion asks about. */
export type Facet =
  /** What the state does about it. OHCHR: process. */
  | 'IMPLEMENTATION'
  /** What the law says. OHCHR: structural. */
  | 'LAW'
  /** What happens to people. OHCHR: outcome. */
  | 'PRACTICE';

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

/** What happens to a law. */
export type LawEventKind =
  /** It was adopted. It is not in force by that. */
  | 'ADOPTED'
  /** Another item changes it. */
  | 'AMENDED'
  /** Its last day in force, or that of a part of it, by its own terms. */
  | 'ENDED'
  /** It, or a part of it, comes into force. */
  | 'IN_FORCE'
  /** It was made known by the authority that does so. */
  | 'PROMULGATED'
  /** Another law ends it. */
  | 'REPEALED'
  /** A ruling ends it. */
  | 'STRUCK_DOWN'
  /** Another item takes its place. */
  | 'SUPERSEDED';

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

/** The class of reason for which an item was withdrawn. The public is told no more. */
export type WithdrawalReason =
  /** Somebody withdrew their consent. */
  | 'CONSENT'
  /** It could harm somebody. */
  | 'HARM'
  /** Another reason. */
  | 'OTHER'
  /** A better item took its place. */
  | 'SUPERSEDED'
  /** What it said was wrong. */
  | 'WRONG';

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

export type EvidenceItemQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type EvidenceItemQuery = { tombstone: { id: string, withdrawnOn: string, reason: WithdrawalReason } | null, evidence: { strong: boolean, summary: string, url: string | null, locality: string | null, origin: EvidenceOrigin, version: number, approvedAt: string | null, id: string, reference: string | null, title: string, kind: EvidenceKind, language: string, credibility: number, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, sensitive: boolean, visibility: Visibility, state: ReviewState, withdrawnAt: string | null, connection: ConnectionToFacts, promulgated: string | null, events: Array<{ kind: LawEventKind, date: string, upcoming: boolean, links: Array<{ id: string, criterion: { code: string }, jurisdiction: { code: string, name: { text: string, language: string } } }>, by: { id: string, title: string } | null }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, public: boolean, url: string }>, jurisdictions: Array<{ code: string, name: { text: string, language: string } }>, source: { code: string | null, language: string, reliabilityReason: string, bodyOf: string | null, restsOn: Array<string>, evidenceCount: number, id: string, title: string, publisher: string, publisherKind: PublisherKind, reliability: Reliability, year: number | null, url: string | null }, links: Array<{ id: string, effect: Effect, locator: string | null, quote: string | null, inForceFrom: string | null, inForceTo: string | null, criterion: { code: string, facet: Facet, question: string }, obligation: { code: string, standard: string, title: string }, jurisdiction: { code: string, name: { text: string, language: string } } }>, review: { yours: boolean, approvals: number, approvalsNeeded: number, approvedByYou: boolean, reviewersAvailable: number, obstacle: string | null, actions: Array<EvidenceAction>, events: Array<{ at: string, byYou: boolean, decision: ReviewDecision, reason: string | null, role: Role, version: number, undone: boolean }> } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, translations: Array<{ language: string, title: string, summary: string | null, by: Translator }>, relations: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean, state: ReviewState } }>, relatedBy: Array<{ kind: RelationKind, on: string | null, note: string | null, evidence: { id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean, state: ReviewState } }> } | null };

export type WithdrawEvidenceMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  reasonClass?: WithdrawalReason | null | undefined;
  key: string;
}>;


export type WithdrawEvidenceMutation = { withdrawEvidence:
    | { __typename: 'EvidenceChanged', evidence: { id: string, state: ReviewState, version: number, withdrawnAt: string | null }, cells: Array<{ id: string, status: Status, confidence: Confidence | null }> }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

export type CustodyQueryVariables = Exact<{
  id: string;
}>;


export type CustodyQuery = { evidence: { id: string, custody: Array<{ id: string, at: string, event: CustodyEvent, role: Role | null, fileName: string }> | null } | null };

export type EvidenceListQueryVariables = Exact<{
  filter?: EvidenceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  sort: EvidenceSort;
  words: boolean;
}>;


export type EvidenceListQuery = { evidenceSearch: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ name: string, values: Array<{ value: string, count: number }> }>, nodes: Array<{ summary: string, id: string, reference: string | null, title: string, kind: EvidenceKind, language: string, credibility: number, adopted: string | null, inForceFrom: string | null, inForceTo: string | null, observed: string | null, published: string | null, checked: string | null, sensitive: boolean, visibility: Visibility, state: ReviewState, withdrawnAt: string | null, links: Array<{ id: string, effect: Effect, criterion: { code: string }, obligation: { code: string, standard: string }, jurisdiction: { code: string, name: { text: string, language: string } } }>, source: { id: string, title: string, publisher: string, publisherKind: PublisherKind, reliability: Reliability, year: number | null, url: string | null } }> }, jurisdictions?: Array<{ code: string, name: { text: string, language: string } }>, regions?: Array<{ code: string, order: number, name: { text: string, language: string } }>, standard?: { code: string, obligations: Array<{ code: string, standard: string, title: string, area: { code: string, title: string }, criteria: Array<{ code: string, question: string }> }> } };

export type EvidenceCountQueryVariables = Exact<{
  filter?: EvidenceFilter | null | undefined;
}>;


export type EvidenceCountQuery = { evidenceSearch: { totalCount: number } };

export const StepHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellHead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]} as unknown as DocumentNode<StepHeadFragment, unknown>;
export const CellStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenEvidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellHead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]} as unknown as DocumentNode<CellStepFragment, unknown>;
export const EditionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EditionLineFragment, unknown>;
export const EvidenceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EvidenceRowFragment, unknown>;
export const RelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RelationFragment, unknown>;
export const FurtherFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Further"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FurtherFragment, unknown>;
export const ItemFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ItemFileFragment, unknown>;
export const LinkWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"fromStandard"}},{"kind":"Field","name":{"kind":"Name","value":"toStandard"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<LinkWordsFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canInvite"}},{"kind":"Field","name":{"kind":"Name","value":"canReview"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ViewerFragment, unknown>;
export const EvidenceItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"strong"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Further"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}},{"kind":"Field","name":{"kind":"Name","value":"bodyOf"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yours"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"}},{"kind":"Field","name":{"kind":"Name","value":"approvalsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"approvedByYou"}},{"kind":"Field","name":{"kind":"Name","value":"reviewersAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Further"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<EvidenceItemQuery, EvidenceItemQueryVariables>;
export const WithdrawEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reasonClass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawalReason"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasonClass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reasonClass"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawEvidenceMutation, WithdrawEvidenceMutationVariables>;
export const CustodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Custody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"custody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}}]} as unknown as DocumentNode<CustodyQuery, CustodyQueryVariables>;
export const EvidenceListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EvidenceListQuery, EvidenceListQueryVariables>;
export const EvidenceCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EvidenceCountQuery, EvidenceCountQueryVariables>;