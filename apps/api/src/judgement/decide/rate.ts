import { insertRating, type JudgementRecord, type Tx } from '@states-must/database';
import {
  kindOfRating,
  validateRating,
  type AssessmentKind,
  type CheckedRating,
  type Member,
  type RaterSeat,
  type RatingInput,
  type Role,
} from '@states-must/domain';
import { Refusal } from '../../platform/write/refusal.js';
import { insistOnInput } from '../life/lookups.js';
import type { ProposedNow } from '../life/proposal.js';

/** What a second rater or an adjudicator says, as it comes in. */
export interface RateInput extends RatingInput {
  id: string;
  version: number;
  keepDissent?: boolean | null;
}

/** A rating that was checked, with the kind that it comes to be. */
export type KnownRating = CheckedRating & { kind: AssessmentKind };

/**
 * The checked rating. Whoever shares the status of an earlier rater shares the rule that it was given by; whoever says
 * what the rules propose confirms them and names none.
 *
 * @param proposed what the rules propose for the day of the assessment
 * @throws Refusal with everything that is wrong; MISSING rule for a decision against the rules that names none
 */
export const checkRating = (
  record: JudgementRecord,
  { status, confidence, rule, reason }: RateInput,
  proposed: ProposedNow,
): KnownRating => {
  const rating = insistOnInput(validateRating({ status, confidence, rule, reason }));
  const { ratings } = record.assessment!;
  const kind = kindOfRating(ratings[0]!, rating, proposed);
  if (kind === 'CONFIRM') return { ...rating, kind };
  const shared = ratings.find((one) => one.status === rating.status && one.rule !== null)?.rule ?? null;
  const named = { ...rating, kind, rule: rating.rule ?? shared };
  if (named.rule === null && kind === 'OVERRIDE') {
    const message = 'Name the rule that you apply: a clause of the method, or the number of a rule, 1 to 9.';
    throw Refusal.of('MISSING', message, 'rule');
  }
  return named;
};

/** Puts a rating beside the author's. */
export const rate = async (
  tx: Tx,
  record: JudgementRecord,
  rating: KnownRating,
  seat: Exclude<RaterSeat, 'AUTHOR'>,
  rater: { member: Member; role: Role; keepDissent: boolean },
): Promise<void> => {
  const author = record.assessment!.ratings.find((one) => one.seat === 'AUTHOR')!;
  const decidedBy = rating.kind === 'DECIDED_BY_PARENT' ? author.decidedBy : null;
  const said = { ...rating, seat, decidedBy, keepDissent: rater.keepDissent };
  await insertRating(tx, record.id, said, { id: rater.member.id, role: rater.role });
};
