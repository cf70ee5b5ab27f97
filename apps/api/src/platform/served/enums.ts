import { registerEnumType } from '@nestjs/graphql';
import { ASSIGNMENT_ENDS } from '@states-must/database';
import * as words from '@states-must/domain';

/** Registers a list of the domain as an enum whose names are its values. */
export function served<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  meanings: Partial<Record<T, string>> = {},
): Record<T, T> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesMap = Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning as string }]),
  ) as Record<T, { description: string }>;
  registerEnumType(object, { name, description, valuesMap });
  return object;
}

export const StatusEnum = served(
  'Status',
  words.STATUSES,
  'What the evidence shows of an obligation in a jurisdiction.',
  {
    MET: 'Every answered question speaks for compliance.',
    PARTLY_MET: 'Some of it is met.',
    NOT_MET: 'The state does not do it.',
    CONTRARY: 'The state acts against the duty.',
    VARIES: 'Its parts differ. For a state with parts only.',
    NO_EVIDENCE: 'Somebody looked and found nothing.',
    NOT_ASSESSED: 'Nobody has looked yet, or nothing strong enough was found.',
    NOT_APPLICABLE: 'The duty does not arise here.',
  },
);
export const AnswerEnum = served('Answer', words.ANSWERS, 'What the evidence answers to one criterion.', {
  YES: 'Strong evidence supports, none contradicts.',
  NO: 'Strong evidence contradicts, none supports.',
  MIXED: 'Strong evidence says both.',
  CLAIMED: 'Only the state itself says so.',
  UNKNOWN: 'Nothing strong answers it.',
});
export const ConfidenceEnum = served('Confidence', words.CONFIDENCES, 'How sure an answer, a facet or a headline is.');
export const EffectEnum = served('Effect', words.EFFECTS, 'What a link says of its criterion.', {
  SUPPORTS: 'It speaks for compliance.',
  CONTRADICTS: 'It speaks against compliance.',
  CONTEXT: 'It says neither.',
});
export const FacetEnum = served('Facet', words.FACETS, 'What a criterion asks about.', {
  LAW: 'What the law says. OHCHR: structural.',
  IMPLEMENTATION: 'What the state does about it. OHCHR: process.',
  PRACTICE: 'What happens to people. OHCHR: outcome.',
});
export const BasisEnum = served('Basis', words.BASES, 'Who says so.', {
  PROPOSED: 'The rules derive it from the evidence.',
  ASSESSED: 'People decided it, with a reason.',
});
export const DirectionEnum = served(
  'Direction',
  words.DIRECTIONS,
  'Which way a cell moves. People say it, with a reason.',
  {
    IMPROVING: 'It moves towards the duty.',
    STEADY: 'It stays as it is.',
    WORSENING: 'It moves away from the duty.',
    UNKNOWN: 'They looked and cannot tell.',
  },
);
export const ReliabilityEnum = served(
  'Reliability',
  words.RELIABILITIES,
  'How far a source can be relied on, Admiralty scale.',
  {
    A: 'Completely reliable.',
    B: 'Usually reliable.',
    C: 'Fairly reliable.',
    D: 'Not usually reliable.',
    E: 'Unreliable.',
    F: 'Cannot be judged.',
  },
);
export const PublisherKindEnum = served('PublisherKind', words.PUBLISHER_KINDS, 'Who published.');
export const EvidenceKindEnum = served('EvidenceKind', words.EVIDENCE_KINDS, 'What one item of evidence is.');
export const WorkKindEnum = served('WorkKind', words.WORK_KINDS, 'What a cited work is.');
export const VisibilityEnum = served('Visibility', words.VISIBILITIES, 'Who may read an item once it is approved.', {
  PUBLIC: 'Everyone.',
  INTERNAL: 'Members who work for one of its regions.',
  RESTRICTED: 'Named people only. Not accepted yet.',
});
export const ReviewStateEnum = served('ReviewState', words.REVIEW_STATES, 'Where an item stands in review.', {
  DRAFT: 'Its author still writes it.',
  SUBMITTED: 'It waits for reviewers.',
  SENT_BACK: 'It is with its author again, with a reason.',
  APPROVED: 'Two reviewers approved it, or the catalogue published it.',
  DECLINED: 'A reviewer declined it, with a reason.',
  WITHDRAWN: 'It was taken back and counts no more.',
});
export const RoleEnum = served('Role', words.ROLES, 'What a member may do in a region.');
export const JurisdictionLevelEnum = served('JurisdictionLevel', words.JURISDICTION_LEVELS, 'What a jurisdiction is.', {
  STATE: 'A state.',
  TERRITORY: 'Answers to a state and is no part of it here.',
  PART: 'A part of a state that makes its own law on these matters.',
});
export const StandingEnum = served('Standing', words.STANDINGS, 'Where a standard stands.');
export const ReadingEnum = served('Reading', words.READINGS, 'How much of a standard has been read.', {
  FULL: 'From the document itself.',
  WORKING: 'In our own words, at the level of its headings: nothing is assessed under it.',
});
export const CrosswalkRelationEnum = served(
  'CrosswalkRelation',
  words.CROSSWALK_RELATIONS,
  'How an obligation of a later standard stands to one of an earlier one: the later is ... the earlier.',
  {
    EQUIVALENT: 'They ask for the same: a status carries over.',
    NARROWER: 'The later asks for less than the earlier.',
    BROADER: 'The later asks for all of the earlier, and for more.',
    PARTIAL: 'They overlap; each asks for something that the other does not.',
    NEW: 'The earlier standard has nothing of the kind.',
    DROPPED: 'The later standard has nothing of the kind.',
  },
);
export const DutyEnum = served('Duty', words.DUTIES, 'A kind of duty.', {
  RESPECT: 'The state refrains.',
  PROTECT: 'The state stops others.',
  FULFIL: 'The state provides.',
});
export const PartEnum = served('Part', words.PARTS, 'How an item stands to the answer of one criterion.', {
  DECIDES: 'The answer rests on it.',
  OUTRANKED: "Strong, but the law's own text or a ruling decides.",
  CLAIM: 'A state in its own favour.',
  WEAK: 'A source D to F, or credibility 4 to 6: shown, and never decides.',
  HISTORY: 'Last true too long before the newest strong item.',
  CONTEXT: 'Says neither.',
  NOT_YET: 'Counts from a later day.',
  ENDED: 'No longer in force, or superseded.',
});
export const EvidenceOriginEnum = served(
  'EvidenceOrigin',
  ['CATALOGUE', 'MEMBER'] as const,
  'Who vouches for an item.',
  {
    CATALOGUE: 'It was published with the catalogue; no reviewers approved it here.',
    MEMBER: 'A member wrote it and two reviewers approve it.',
  },
);
export const EVIDENCE_SORTS = ['NEWEST_APPROVED', 'NEWEST_PUBLISHED', 'RELEVANCE', 'TITLE'] as const;
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number];
export const EvidenceSortEnum = served('EvidenceSort', EVIDENCE_SORTS, 'The order of found items.', {
  NEWEST_APPROVED: 'Latest approved here first.',
  NEWEST_PUBLISHED: 'Latest published by its source first.',
  RELEVANCE: 'Best match of the search text first.',
  TITLE: 'By title.',
});
export const ChangeKindEnum = served(
  'ChangeKind',
  ['WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD'] as const,
  'Why a published answer changed.',
  {
    WORLD: 'The world changed: a law came into force, or evidence grew old.',
    KNOWLEDGE: 'More is known: new evidence, a search, a position, a decision.',
    CORRECTION: 'What stood here was wrong and was put right.',
    METHOD: 'The method changed, the facts did not.',
  },
);
export const CHANGED_PARTS = ['STATUS', 'CONFIDENCE', 'CONTESTED', 'BASIS', 'DIRECTION'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];
export const ChangedPartEnum = served('ChangedPart', CHANGED_PARTS, 'What of a published answer changed.');
export const UpcomingKindEnum = served('UpcomingKind', words.UPCOMING_KINDS, 'What is to come.', {
  STATUS: 'The status turns, by laws that start or end.',
  CONFIDENCE: 'The status stays and is less sure, or more: evidence grows old.',
  REVIEW: 'What people decided is due to be looked at again.',
});
export const NearnessEnum = served('Nearness', words.NEARNESSES, 'How near one jurisdiction is to another.', {
  SAME_STATE: 'One state answers for both.',
  SUB_REGION: 'The same sub-region of UN M49.',
  REGION: 'The same region here.',
  ELSEWHERE: 'None of these.',
});
export const GapReasonEnum = served('GapReasonCode', words.GAP_CODES, 'Why a cell wants work.', {
  REVIEW_DUE: 'What people decided and what the rules propose have come apart.',
  CONTESTED: 'Strong evidence, or a party, disagrees.',
  STALE: 'It rests on evidence older than 24 months (60 in law).',
  WEAK_ONLY: 'Items are there; none is strong enough to decide.',
  SINGLE_SOURCE: 'Answers rest on one publisher alone, or on the state itself.',
  LOW_CONFIDENCE: 'The status has low confidence.',
  UNANSWERED: 'Criteria are not answered.',
  NOT_ASSESSED: 'Nobody has looked yet.',
});
export const GapStateEnum = served('GapState', words.GAP_STATES, 'How work on a gap stands.', {
  OPEN: 'Nobody has it.',
  TAKEN: 'Somebody works on it.',
  SNOOZED: 'Put off until a day, or until the cell changes.',
  DONE: 'Finished, until the cell changes.',
});
export const GAP_VIEWS = ['OPEN', 'MINE', 'TAKEN', 'SNOOZED', 'DONE'] as const;
export type GapView = (typeof GAP_VIEWS)[number];
export const GapViewEnum = served('GapView', GAP_VIEWS, 'Which part of the queue of gaps.', {
  OPEN: 'What nobody has.',
  MINE: 'What you have.',
  TAKEN: 'What anybody has, you too.',
  SNOOZED: 'What was put off.',
  DONE: 'What was finished.',
});
export const ReviewCheckEnum = served(
  'ReviewCheck',
  words.REVIEW_CHECKS,
  'What a reviewer looks at before approving.',
  {
    SOURCE_OPENED: 'The source was opened and read.',
    QUOTE_MATCHES: 'Each quote is what the source says. Due only where there is a quote.',
    DATES_RIGHT: 'The dates are those of the source.',
    EFFECT_RIGHT: 'Each link says what the source says.',
    NOBODY_AT_RISK: 'Publishing it puts nobody at risk.',
  },
);
export const AssignmentEndEnum = served(
  'AssignmentEnd',
  ASSIGNMENT_ENDS,
  'How it came that somebody has an item no more.',
  {
    DONE: 'They approved it, or it moved on.',
    RELEASED: 'It was given back.',
    STALE: 'They did not touch it for seven days.',
  },
);
export const CommentSubjectEnum = served('CommentSubject', words.COMMENT_SUBJECTS, 'What a comment is about.');
