/**
 * The words of the field, once. Every list is a value (for validation and for registering enums) and a type.
 * The values are what the API and the database carry.
 */

/** What a criterion asks about. OHCHR indicator framework: structural, process, outcome. */
export const FACETS = ['LAW', 'IMPLEMENTATION', 'PRACTICE'] as const;
export type Facet = (typeof FACETS)[number];

/** The status of a cell. `VARIES` is for a parent of assessed parts only. The last three are empty, for three different reasons. */
export const STATUSES = [
  'MET',
  'PARTLY_MET',
  'NOT_MET',
  'CONTRARY',
  'VARIES',
  'NO_EVIDENCE',
  'NOT_ASSESSED',
  'NOT_APPLICABLE',
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses that evidence alone can give, from the weakest to the strongest. */
export const GRADED_STATUSES = ['CONTRARY', 'NOT_MET', 'PARTLY_MET', 'MET'] as const;
export type GradedStatus = (typeof GRADED_STATUSES)[number];

/** What the evidence answers to one criterion. */
export const ANSWERS = ['YES', 'NO', 'MIXED', 'CLAIMED', 'UNKNOWN'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How sure we are of an answer, a facet or a headline. */
export const CONFIDENCES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a link says of its criterion. */
export const EFFECTS = ['SUPPORTS', 'CONTRADICTS', 'CONTEXT'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Whether people hold the status (`ASSESSED`) or the rules propose it (`PROPOSED`). */
export const BASES = ['PROPOSED', 'ASSESSED'] as const;
export type Basis = (typeof BASES)[number];

/** Which way a cell moves, said by people with a reason: no rule derives it. */
export const DIRECTIONS = ['IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Reliability of a source, Admiralty scale: A completely reliable ... E unreliable, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Credibility of an item, Admiralty scale: 1 confirmed ... 5 improbable, 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Who published: the kind decides which rules a source meets (a gazette or a court outranks others on the law). */
export const PUBLISHER_KINDS = [
  'OFFICIAL_GAZETTE',
  'COURT',
  'TREATY_BODY',
  'NATIONAL_INSTITUTION',
  'SEX_WORKER_LED_GROUP',
  'ORGANISATION',
  'ACADEMIC',
  'MEDIA',
  'STATE_REPORT',
  'OFFICIAL_STATISTICS',
  'TESTIMONY',
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** What one item of evidence is. */
export const EVIDENCE_KINDS = [
  'LAW',
  'RULING',
  'ENFORCEMENT',
  'OFFICIAL_STATEMENT',
  'STATISTICS',
  'FINDING',
  'TESTIMONY',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * How near the source is to the facts. FIRST_HAND: it saw, measured or decided them itself, or is the text itself.
 * SECOND_HAND: it was told by somebody who did. FURTHER_REMOVED: it repeats what others report. UNKNOWN: it does not say, or
 * nobody has looked.
 */
export const CONNECTIONS = ['FIRST_HAND', 'SECOND_HAND', 'FURTHER_REMOVED', 'UNKNOWN'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** Under which scheme an item is numbered: laws of Europe, court rulings, documents of the United Nations, publications. */
export const IDENTIFIER_SCHEMES = ['ELI', 'ECLI', 'UN_SYMBOL', 'DOI'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** Who translated a title or a summary. */
export const TRANSLATORS = ['PERSON', 'MACHINE'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/**
 * What one item does to another. SUPERSEDES: takes its place. STRIKES_DOWN: a ruling ends it. REPEALS: a law ends it.
 * AMENDS: changes it, and both stand. CORRECTS: it was wrong, and no longer counts.
 */
export const RELATION_KINDS = ['SUPERSEDES', 'STRIKES_DOWN', 'REPEALS', 'AMENDS', 'CORRECTS'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What happens to a law. */
export const LAW_EVENT_KINDS = [
  'ADOPTED',
  'PROMULGATED',
  'IN_FORCE',
  'AMENDED',
  'STRUCK_DOWN',
  'SUPERSEDED',
  'REPEALED',
  'ENDED',
] as const;
export type LawEventKind = (typeof LAW_EVENT_KINDS)[number];

/** The class of reason for which an item was withdrawn: all that the public is told of it. */
export const WITHDRAWAL_REASONS = ['WRONG', 'SUPERSEDED', 'HARM', 'CONSENT', 'OTHER'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why an item that is on record may be the one that is being attached. */
export const DUPLICATE_REASONS = ['SAME_ADDRESS', 'SAME_IDENTIFIER', 'NEAR_TITLE'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** What a cited work is. A work is cited and not read: it carries no evidence. */
export const WORK_KINDS = [
  'TREATY',
  'DECLARATION',
  'UN_REPORT',
  'REPORT',
  'GUIDANCE',
  'BOOK',
  'ARTICLE',
  'CASE_LAW',
  'LEGISLATION',
  'OTHER',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Who may read an item once it is approved. `RESTRICTED` is refused until restricted records are sealed. */
export const VISIBILITIES = ['PUBLIC', 'INTERNAL', 'RESTRICTED'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Where an item stands in review. `SENT_BACK` is with its author again, with a reason. */
export const REVIEW_STATES = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The five signed-in roles, held per region (`*` for all regions). */
export const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** What a jurisdiction is. A territory answers to a state; a part makes its own law inside one. */
export const JURISDICTION_LEVELS = ['STATE', 'TERRITORY', 'PART'] as const;
export type JurisdictionLevel = (typeof JURISDICTION_LEVELS)[number];

/** Where a standard stands. */
export const STANDINGS = ['DRAFT', 'ADOPTED', 'SUPERSEDED'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether a standard was read in full, or is a reading in our own words that nothing is assessed under. */
export const READINGS = ['FULL', 'WORKING'] as const;
export type Reading = (typeof READINGS)[number];

/** How an obligation of a later standard stands to one of an earlier one: the later is ... the earlier. */
export const CROSSWALK_RELATIONS = ['EQUIVALENT', 'NARROWER', 'BROADER', 'PARTIAL', 'NEW', 'DROPPED'] as const;
export type CrosswalkRelation = (typeof CROSSWALK_RELATIONS)[number];

/** The kinds of duty in an obligation: the state refrains, stops others, provides. */
export const DUTIES = ['RESPECT', 'PROTECT', 'FULFIL'] as const;
export type Duty = (typeof DUTIES)[number];

/** The languages of the interface and of names. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
