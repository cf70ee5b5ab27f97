import * as v from 'valibot';
import { parseDay } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { choice, fault, optional, required } from '../evidence/fields.js';
import { TEXT_LIMITS } from '../evidence/text-rules.js';
import { CLAUSES } from '../status/clauses.js';
import { isGraded } from '../status/headline.js';
import {
  CONFIDENCES,
  DIRECTIONS,
  STATUSES,
  type Confidence,
  type Direction,
  type Status,
} from '../vocabulary/vocabulary.js';
import {
  checkCell,
  shape,
  type CheckedInput,
  type JudgementLookups,
  type JudgementProblem,
  type Left,
} from './judgement-input.js';
import { ASSESSMENT_KINDS, JUDGEMENT_LIMITS as LIMITS, type AssessmentKind } from './judgement-words.js';

/** What a rater decides of a cell: the part that a second rater and an adjudicator say too. As typed. */
export interface RatingInput {
  status: string;
  confidence?: Left;
  /** For an override: a clause of the method, such as text-outranks, or the number of a rule, 1 to 9. */
  rule?: Left;
  reason: string;
}

/** An assessment as typed. */
export interface AssessmentInput extends Omit<RatingInput, 'status'> {
  jurisdiction: string;
  obligation: string;
  kind: string;
  /** Left out where the kind says it: a confirmation has the proposal's, the other two are NOT_APPLICABLE. */
  status?: Left;
  direction?: Left;
  directionReason?: Left;
  decidedBy?: Left;
  asOf?: Left;
  keepDissent?: boolean | null;
}

/** A rating that was checked. */
export interface CheckedRating {
  status: Status;
  confidence: Confidence | null;
  rule: string | null;
  reason: string;
}

/** An assessment that was checked. */
export interface CheckedAssessment extends CheckedRating {
  jurisdiction: string;
  obligation: string;
  kind: AssessmentKind;
  direction: Direction;
  directionReason: string | null;
  decidedBy: string | null;
  asOf: Day;
  keepDissent: boolean;
}

const word = <const T extends readonly string[]>(label: string, words: T) =>
  v.nullish(v.picklist(words, fault('INVALID_CHOICE', `${label} must be one of ${words.join(', ')}.`)), null);

const ratingFields = {
  confidence: word('Confidence', CONFIDENCES),
  rule: optional('the rule', TEXT_LIMITS.code),
  reason: required('the reason', LIMITS.reason),
};

const ratingSchema = v.object(
  { status: choice('the status', STATUSES), ...ratingFields },
  fault('WRONG_TYPE', 'A rating must be an object with its fields.'),
);

const assessmentSchema = v.object(
  {
    jurisdiction: required('the place', TEXT_LIMITS.code),
    obligation: required('the obligation', TEXT_LIMITS.code),
    kind: choice('the kind of assessment', ASSESSMENT_KINDS),
    status: word('The status', STATUSES),
    ...ratingFields,
    direction: v.nullish(
      v.picklist(DIRECTIONS, fault('INVALID_CHOICE', `The direction must be one of ${DIRECTIONS.join(', ')}.`)),
      'UNKNOWN',
    ),
    directionReason: optional('the reason for the direction', LIMITS.reason),
    decidedBy: optional('the state that decides', TEXT_LIMITS.code),
    asOf: optional('the day', TEXT_LIMITS.code),
    keepDissent: v.nullish(v.boolean(fault('WRONG_TYPE', 'Whether dissent is shown must be true or false.')), true),
  },
  fault('WRONG_TYPE', 'An assessment must be an object with its fields.'),
);

const RULE_NUMBER = /^[1-9]$/;
const knownRule = (rule: string): boolean => RULE_NUMBER.test(rule) || CLAUSES.some(({ id }) => id === rule);

/** What people may give an obligation that evidence speaks of: one of the four graded statuses, with how sure they are. */
function checkGraded(
  { status, confidence, rule }: Omit<CheckedRating, 'reason'>,
  ruleDue: boolean,
): JudgementProblem[] {
  const problems: JudgementProblem[] = [];
  if (status === 'NOT_APPLICABLE') {
    if (confidence === null) return [];
    const message = 'What does not apply has no confidence. Leave it out.';
    return [{ path: ['confidence'], code: 'NOT_GRADED', message }];
  }
  if (!isGraded(status)) {
    const message = 'People decide between CONTRARY, NOT_MET, PARTLY_MET and MET, or that the duty does not apply.';
    problems.push({ path: ['status'], code: 'NOT_GRADED', message });
  }
  if (confidence === null) {
    problems.push({ path: ['confidence'], code: 'MISSING', message: 'Say how sure you are: LOW, MEDIUM or HIGH.' });
  }
  if (rule === null && ruleDue) {
    const message = 'Name the rule that you apply: a clause of the method, or the number of a rule, 1 to 9.';
    problems.push({ path: ['rule'], code: 'MISSING', message });
  }
  return problems;
}

const checkRule = (rule: string | null): JudgementProblem[] =>
  rule === null || knownRule(rule)
    ? []
    : [
        {
          path: ['rule'],
          code: 'UNKNOWN_RULE',
          message: `The method has no clause ${rule}. Choose one from its list.`,
        },
      ];

/** Checks what a second rater or an adjudicator decides: a graded status with its confidence, or NOT_APPLICABLE; a reason. */
export function validateRating(input: RatingInput): CheckedInput<CheckedRating> {
  const { shaped, problems } = shape(ratingSchema, input);
  if (shaped === null) return { ok: false, problems };
  const rating = { ...shaped, status: shaped.status as Status };
  problems.push(...checkGraded(rating, false), ...checkRule(rating.rule));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rating };
}

/** What the rules propose for the cell on a day. */
export type ProposedOn = (asOf: Day) => { status: Status; confidence: Confidence | null };

/**
 * Checks an assessment before it is stored: a known cell, a reason of up to 2,000 characters, a reason for a direction
 * unless it is unknown, a day that is not to come. A confirmation has the proposal's status; an override a graded one with
 * its confidence and the rule that it applies, other than what the rules propose; the duty of a part is decided by the
 * state above it and by no other.
 */
export function validateAssessment(
  input: AssessmentInput,
  lookups: JudgementLookups,
  today: Day,
  proposedOn: ProposedOn,
): CheckedInput<CheckedAssessment> {
  const { shaped, problems } = shape(assessmentSchema, input);
  if (shaped === null) return { ok: false, problems };
  const kind = shaped.kind as AssessmentKind;
  const cellProblems = checkCell(shaped, [], lookups);
  problems.push(...cellProblems);
  const asOf = shaped.asOf === null ? today : parseDay(shaped.asOf);
  if (asOf === null) {
    problems.push({ path: ['asOf'], code: 'DATE_FORM', message: 'Write the day as 2024-05-02.' });
  } else if (asOf > today) {
    const message = `${asOf} is still to come. Decide for today or for a day that is past.`;
    problems.push({ path: ['asOf'], code: 'DATE_IN_FUTURE', message });
  }
  if (shaped.direction !== 'UNKNOWN' && shaped.directionReason === null) {
    const message = 'Say what shows this direction, or leave it unknown.';
    problems.push({ path: ['directionReason'], code: 'MISSING', message });
  }
  const proposal = cellProblems.length > 0 || asOf === null ? null : proposedOn(asOf);
  const settled = { ...shaped, kind, ...statusOf(kind, shaped, proposal) };
  problems.push(
    ...checkKind(settled, shaped.status, proposal),
    ...checkRule(shaped.rule),
    ...checkParent(settled, lookups),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...settled, asOf: asOf! } };
}

type Settled = Pick<CheckedAssessment, 'kind' | 'status' | 'confidence' | 'rule' | 'jurisdiction' | 'decidedBy'>;

function statusOf(
  kind: AssessmentKind,
  given: { status: Status | null; confidence: Confidence | null },
  proposal: ReturnType<ProposedOn> | null,
): { status: Status; confidence: Confidence | null } {
  if (kind === 'CONFIRM') return proposal ?? { status: given.status ?? 'NOT_ASSESSED', confidence: given.confidence };
  if (kind === 'OVERRIDE') return { status: given.status ?? 'NOT_ASSESSED', confidence: given.confidence };
  return { status: 'NOT_APPLICABLE', confidence: null };
}

function checkKind(
  settled: Settled,
  given: Status | null,
  proposal: ReturnType<ProposedOn> | null,
): JudgementProblem[] {
  const path = ['status'];
  if (settled.kind === 'CONFIRM') {
    if (proposal?.status === 'NOT_ASSESSED') {
      const message = 'The rules propose nothing here yet. Attach evidence, or record a search.';
      return [{ path: ['kind'], code: 'NOTHING_TO_CONFIRM', message }];
    }
    if (proposal === null || given === null || given === proposal.status) return [];
    const message = `The rules propose ${proposal.status} for that day, not ${given}. Confirm that, or override it.`;
    return [{ path, code: 'CONFIRMS_OTHERWISE', message }];
  }
  if (settled.kind === 'OVERRIDE') {
    const same = proposal?.status === settled.status && proposal.confidence === settled.confidence;
    if (same && isGraded(settled.status)) {
      const message = 'This is what the rules propose for that day. Confirm it: choose CONFIRM as the kind.';
      return [{ path: ['kind'], code: 'SAME_AS_RULES', message }];
    }
    if (settled.status !== 'NOT_APPLICABLE') return checkGraded(settled, true);
    const message = 'That the duty does not apply is a kind of its own: choose NOT_APPLICABLE as the kind.';
    return [{ path, code: 'NOT_GRADED', message }];
  }
  if (given === null || given === 'NOT_APPLICABLE') return [];
  return [{ path, code: 'NOT_GRADED', message: 'With this kind the status is NOT_APPLICABLE. Leave it out.' }];
}

function checkParent({ kind, jurisdiction, decidedBy }: Settled, lookups: JudgementLookups): JudgementProblem[] {
  const parent = lookups.parentOf(jurisdiction);
  if (kind !== 'DECIDED_BY_PARENT') {
    if (decidedBy === null) return [];
    const message = 'Only with the kind DECIDED_BY_PARENT is a state named that decides. Leave it out.';
    return [{ path: ['decidedBy'], code: 'NOT_A_PARENT', message }];
  }
  if (parent !== null && decidedBy === parent) return [];
  const mend =
    parent === null ? `${jurisdiction} is no part of a state.` : `Name ${parent}, the state it is a part of.`;
  return [
    { path: ['decidedBy'], code: 'NOT_A_PARENT', message: `${decidedBy ?? 'Nobody'} does not decide here. ${mend}` },
  ];
}
