import { insertRating, type JudgementRecord, type Tx } from '@states-must/database';
import {
  kindOfRating,
  validateRating,
  type CheckedRating,
  type Member,
  type RaterSeat,
  type RatingInput,
  type Role,
} from '@states-must/domain';
import { insistOnInput } from '../life/lookups.js';

/** What a second rater or an adjudicator says, as it comes in. */
export interface RateInput extends RatingInput {
  id: string;
  version: number;
  keepDissent?: boolean | null;
}

/** The checked rating. @throws Refusal with everything that is wrong */
export const checkRating = ({ status, confidence, rule, reason }: RateInput): CheckedRating =>
  insistOnInput(validateRating({ status, confidence, rule, reason }));

/** Puts a rating beside the author's. */
export const rate = async (
  tx: Tx,
  record: JudgementRecord,
  rating: CheckedRating,
  seat: Exclude<RaterSeat, 'AUTHOR'>,
  rater: { member: Member; role: Role; keepDissent: boolean },
): Promise<void> => {
  const author = record.assessment!.ratings.find((one) => one.seat === 'AUTHOR')!;
  const kind = kindOfRating(author, rating.status);
  const decidedBy = kind === 'DECIDED_BY_PARENT' ? author.decidedBy : null;
  const said = { ...rating, seat, kind, decidedBy, keepDissent: rater.keepDissent };
  await insertRating(tx, record.id, said, { id: rater.member.id, role: rater.role });
};
