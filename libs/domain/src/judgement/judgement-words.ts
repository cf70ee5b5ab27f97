/** What people put on record beside evidence. Each lives the life of `judgement-rules.ts`: two people, or it does not count. */
export const JUDGEMENT_KINDS = ['SEARCH', 'POSITION', 'ASSESSMENT', 'RELIABILITY'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** Where a record stands. `DISPUTED` is for assessments: a second rater differs, and a third person decides. */
export const JUDGEMENT_STATES = ['PENDING', 'DISPUTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;
export type JudgementState = (typeof JUDGEMENT_STATES)[number];

/** What a person may do with a record that is there already. */
export const JUDGEMENT_ACTIONS = ['APPROVE', 'DIFFER', 'ADJUDICATE', 'DECLINE', 'WITHDRAW'] as const;
export type JudgementAction = (typeof JUDGEMENT_ACTIONS)[number];

/** Who holds a position. A dissenting rater's comes from the assessment in which the two raters differed. */
export const PARTIES = ['STATE', 'SEX_WORKER_LED_GROUP', 'NATIONAL_INSTITUTION', 'DISSENTING_RATER'] as const;
export type Party = (typeof PARTIES)[number];

/** What people decide of a cell: that the rules are right, that they are not, or that the duty does not arise. */
export const ASSESSMENT_KINDS = ['CONFIRM', 'OVERRIDE', 'NOT_APPLICABLE', 'DECIDED_BY_PARENT'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** Whose view a rating of an assessment is: of two raters who differ, a third decides. */
export const RATER_SEATS = ['AUTHOR', 'SECOND', 'ADJUDICATOR'] as const;
export type RaterSeat = (typeof RATER_SEATS)[number];

/** Most of each, and most characters. */
export const JUDGEMENT_LIMITS = {
  cells: 200,
  places: 50,
  languages: 30,
  placeSearched: 300,
  terms: 1000,
  note: 2000,
  partyName: 300,
  positionText: 2000,
  reason: 2000,
} as const;
