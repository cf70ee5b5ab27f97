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

/** Narrows a list of changes. Values of one list are alternatives; different fields all apply. An unknown code is an error. */
export type ChangeFilter = {
  /** Codes of areas. */
  areas?: Array<string> | null | undefined;
  /** First day (UTC) on which it was recorded. */
  from?: string | null | undefined;
  /** Codes of jurisdictions. */
  jurisdictions?: Array<string> | null | undefined;
  /** Why it changed. */
  kinds?: Array<ChangeKind> | null | undefined;
  /** Codes of obligations. */
  obligations?: Array<string> | null | undefined;
  /** Codes of regions. */
  regions?: Array<string> | null | undefined;
  /** Code of the standard; without one the one that the settings name. */
  standard?: string | null | undefined;
  /** Last day (UTC) on which it was recorded. */
  to?: string | null | undefined;
};

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

/** What one item of evidence is. */
export type EvidenceKind =
  | 'ENFORCEMENT'
  | 'FINDING'
  | 'LAW'
  | 'OFFICIAL_STATEMENT'
  | 'RULING'
  | 'STATISTICS'
  | 'TESTIMONY';

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

/** Narrows a list of what is to come. Values of one list are alternatives; different fields all apply. An unknown code is an error. */
export type UpcomingFilter = {
  /** Codes of areas. */
  areas?: Array<string> | null | undefined;
  /** First day on which it comes. */
  from?: string | null | undefined;
  /** Codes of jurisdictions. */
  jurisdictions?: Array<string> | null | undefined;
  /** Codes of obligations. */
  obligations?: Array<string> | null | undefined;
  /** Codes of regions. */
  regions?: Array<string> | null | undefined;
  /** Code of the standard; without one the one that the settings name. */
  standard?: string | null | undefined;
  /** Last day on which it comes. */
  to?: string | null | undefined;
};

/** What is to come. */
export type UpcomingKind =
  /** The status stays and is less sure, or more: evidence grows old. */
  | 'CONFIDENCE'
  /** What people decided is due to be looked at again. */
  | 'REVIEW'
  /** The status turns, by laws that start or end. */
  | 'STATUS';

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

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  coming?: UpcomingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  upcoming: boolean;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, since: string | null, kind: ChangeKind, changed: Array<ChangedPart>, hiddenEvidenceCount: number, methodVersion: string, jurisdiction: { code: string, name: { text: string, language: string } }, obligation: { code: string, standard: string, title: string }, before: { status: Status, confidence: Confidence | null, contested: boolean, basis: Basis, direction: Direction | null }, after: { status: Status, confidence: Confidence | null, contested: boolean, basis: Basis, direction: Direction | null }, evidence: Array<{ id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean }> }> }, upcoming?: Array<{ day: string, kind: UpcomingKind, before: { status: Status, confidence: Confidence | null }, after: { status: Status, confidence: Confidence | null }, evidence: Array<{ id: string, reference: string | null, title: string, kind: EvidenceKind, sensitive: boolean }>, jurisdiction: { code: string, name: { text: string, language: string } }, obligation: { code: string, standard: string, title: string } }> };

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
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coming"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UpcomingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upcoming"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellStep"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coming"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upcoming"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellHead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenEvidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;