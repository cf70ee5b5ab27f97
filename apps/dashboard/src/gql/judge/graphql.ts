/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a party says of a cell: an office or organisation, never a person. */
export type AddPositionInput = {
  /** The published item in which it can be read. */
  evidenceId?: string | null | undefined;
  /** Code of the jurisdiction. */
  jurisdiction: string;
  /** Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer. */
  key: string;
  /** Code of the obligation. */
  obligation: string;
  /** When it said so; not in the future. */
  on: string;
  /** What kind of party. A dissenting rater is refused: rate the assessment. */
  party: Party;
  /** The office or organisation, 1 to 300 characters. Never a person. */
  partyName: string;
  /** The source in which it can be read. One of the three is due. */
  sourceId?: string | null | undefined;
  /** Code of the standard; the default one where it is left out. */
  standard?: string | null | undefined;
  /** What it says, 1 to 2,000 characters. */
  text: string;
  /** Until when it held so, where that is known. */
  until?: string | null | undefined;
  /** The address at which it can be read. */
  url?: string | null | undefined;
  /** MET, PARTLY_MET, NOT_MET or CONTRARY; left out where the party takes no such stand. */
  value?: Status | null | undefined;
};

/** What people decide of a cell. */
export type AssessmentKind =
  /** The rules are right. It holds while the proposal is the one confirmed. */
  | 'CONFIRM'
  /** The state above this part decides the matter. */
  | 'DECIDED_BY_PARENT'
  /** The duty does not arise here. */
  | 'NOT_APPLICABLE'
  /** The rules are not right here. It holds until people revise or withdraw it. */
  | 'OVERRIDE';

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

/** Who holds a position. */
export type Party =
  /** A rater whose view did not hold. It comes from the assessment itself. */
  | 'DISSENTING_RATER'
  /** A national human-rights institution. */
  | 'NATIONAL_INSTITUTION'
  /** A group that sex workers lead. */
  | 'SEX_WORKER_LED_GROUP'
  /** The state: its government or another of its bodies. */
  | 'STATE';

/** What somebody decides of a cell, for a second person to approve. */
export type ProposeAssessmentInput = {
  /** The day for which it is decided; today where it is left out. */
  asOf?: string | null | undefined;
  /** The version of the cell that you read; 0 where nothing was on record. */
  cellVersion: number;
  /** For an override: how sure. */
  confidence?: Confidence | null | undefined;
  /** For DECIDED_BY_PARENT: code of the state above the part. */
  decidedBy?: string | null | undefined;
  /** Which way the cell moves; UNKNOWN where it is left out. */
  direction?: Direction | null | undefined;
  /** What shows the direction, up to 2,000 characters; due unless it is UNKNOWN. */
  directionReason?: string | null | undefined;
  /** Code of the jurisdiction. */
  jurisdiction: string;
  /** Whether your view is shown as a dissent where another one comes to hold; true where it is left out. */
  keepDissent?: boolean | null | undefined;
  /** Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer. */
  key: string;
  /** What is decided. */
  kind: AssessmentKind;
  /** Code of the obligation. */
  obligation: string;
  /** Why, 1 to 2,000 characters. */
  reason: string;
  /** For an override: the clause of the method that is applied, or the number of a rule, 1 to 9. */
  rule?: string | null | undefined;
  /** Code of the standard; the default one where it is left out. */
  standard?: string | null | undefined;
  /** For an override: MET, PARTLY_MET, NOT_MET or CONTRARY. Left out for every other kind. */
  status?: Status | null | undefined;
};

/** How far a source can be relied on, for a second reviewer to approve. */
export type ProposeReliabilityInput = {
  /** Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer. */
  key: string;
  /** Why, 1 to 1,000 characters. */
  reason: string;
  /** What it should be. */
  reliability: Reliability;
  /** The source. */
  source: string;
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

/** Somebody looked for evidence. Approved, NO_EVIDENCE rests on it. */
export type RecordSearchInput = {
  /** The cells that it was made for, 1 to 200, each once. */
  cells: Array<SearchedCellInput>;
  /** Made by the client for one attempt and sent again with each repetition of it, 1 to 255 characters. The same request again within 24 hours gets the first answer. */
  key: string;
  /** In which languages: 1 to 30 BCP 47 tags. */
  languages: Array<string>;
  /** What else a reader should know of it, up to 2,000 characters. */
  note?: string | null | undefined;
  /** When it was made; not in the future. */
  on: string;
  /** Where somebody looked: 1 to 50 places of up to 300 characters. */
  places: Array<string>;
  /** Code of the standard; the default one where it is left out. */
  standard?: string | null | undefined;
  /** What for, 1 to 1,000 characters. */
  terms: string;
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

/** One cell that was searched for. */
export type SearchedCellInput = {
  /** Code of the jurisdiction. */
  jurisdiction: string;
  /** Code of the obligation. */
  obligation: string;
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

export type CellToJudgeQueryVariables = Exact<{
  jurisdiction: string;
  obligation: string;
  standard?: string | null | undefined;
}>;


export type CellToJudgeQuery = { cell: { id: string, version: number, status: Status, confidence: Confidence | null, basis: Basis, proposal: { status: Status, confidence: Confidence | null }, trace: Array<{ rule: number, clause: string }>, jurisdiction: { code: string, name: { text: string, language: string }, parent: { code: string, name: { text: string, language: string } } | null }, obligation: { code: string, standard: string, title: string } }, standard: { code: string, obligations: Array<{ code: string, standard: string, title: string }> }, method: { version: string, rules: Array<{ number: number, clauses: Array<{ id: string, sentence: string }> }> } };

export type ProposeAssessmentMutationVariables = Exact<{
  input: ProposeAssessmentInput;
}>;


export type ProposeAssessmentMutation = { written:
    | { __typename: 'JudgementChanged' }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

export type AddPositionMutationVariables = Exact<{
  input: AddPositionInput;
}>;


export type AddPositionMutation = { written:
    | { __typename: 'JudgementChanged' }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

export type RecordSearchMutationVariables = Exact<{
  input: RecordSearchInput;
}>;


export type RecordSearchMutation = { written:
    | { __typename: 'JudgementChanged' }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

export type SourceToJudgeQueryVariables = Exact<{
  id: string;
}>;


export type SourceToJudgeQuery = { evidence: { id: string, title: string, source: { id: string, code: string | null, title: string, publisher: string, reliability: Reliability, reliabilityReason: string, evidenceCount: number } } | null };

export type ProposeReliabilityMutationVariables = Exact<{
  input: ProposeReliabilityInput;
}>;


export type ProposeReliabilityMutation = { written:
    | { __typename: 'JudgementChanged' }
    | { __typename: 'Refused', problems: Array<{ code: string, field: string | null, message: string }> }
   };

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
export const CellToJudgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CellToJudge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"obligation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"obligation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"obligation"}}},{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CellToJudgeQuery, CellToJudgeQueryVariables>;
export const ProposeAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"proposeAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProposeAssessmentMutation, ProposeAssessmentMutationVariables>;
export const AddPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"addPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AddPositionMutation, AddPositionMutationVariables>;
export const RecordSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"recordSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordSearchMutation, RecordSearchMutationVariables>;
export const SourceToJudgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceToJudge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityReason"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCount"}}]}}]}}]}}]} as unknown as DocumentNode<SourceToJudgeQuery, SourceToJudgeQueryVariables>;
export const ProposeReliabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeReliability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeReliabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"proposeReliability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProposeReliabilityMutation, ProposeReliabilityMutationVariables>;