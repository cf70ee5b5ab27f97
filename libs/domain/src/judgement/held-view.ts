import { dayBefore } from '../dates/day.js';
import { firstDay, lastDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';
import type { PositionFact } from '../status/facts.js';
import type { Confidence, Status } from '../vocabulary/vocabulary.js';
import type { AssessmentKind, Party, RaterSeat } from './judgement-words.js';

/** What one person decided of a cell. */
export interface Rating {
  id: string;
  seat: RaterSeat;
  kind: AssessmentKind;
  status: Status;
  confidence: Confidence | null;
  rule: string | null;
  decidedBy: string | null;
  /** Null where the second rater agrees and has no more to say. */
  reason: string | null;
  /** Whether the rater's view is shown as a dissent where another one holds. */
  keepDissent: boolean;
}

/** The rating that holds: the adjudicator's where two differed, else the author's, which the second rater shares. */
export function heldRating<T extends Pick<Rating, 'seat'>>(ratings: readonly T[]): T {
  const held = ratings.find(({ seat }) => seat === 'ADJUDICATOR') ?? ratings.find(({ seat }) => seat === 'AUTHOR');
  if (!held) throw new Error('An assessment without its author cannot be.');
  return held;
}

/** The ratings that lost: another status holds. Those alone whose raters let their dissent be shown. */
export function dissentingRatings<T extends Pick<Rating, 'seat' | 'status' | 'keepDissent'>>(
  ratings: readonly T[],
): T[] {
  const { status } = heldRating(ratings);
  return ratings.filter((rating) => rating.status !== status && rating.keepDissent);
}

/**
 * The kind of what somebody decides beside the author. Whoever says exactly what the rules propose confirms them. Else
 * what confirms the rules goes on confirming them while the status is theirs; what does not apply goes on being so;
 * everything else is an override.
 */
export function kindOfRating(
  author: Pick<Rating, 'kind' | 'status'>,
  { status, confidence }: Pick<Rating, 'status' | 'confidence'>,
  proposed: Pick<Rating, 'status' | 'confidence'>,
): AssessmentKind {
  if (status === proposed.status && confidence === proposed.confidence) return 'CONFIRM';
  if (author.status === status) return author.kind;
  return status === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'OVERRIDE';
}

/** A position as it is on record, before it is known which other one followed it. */
export interface PositionOnRecord {
  id: string;
  party: Party;
  partyName: string;
  value: Status | null;
  on: PartialDate;
  until: PartialDate | null;
}

/** Who speaks: all bodies of one state are one party; another organisation is known by its name. */
const partyKey = ({ party, partyName }: Pick<PositionOnRecord, 'party' | 'partyName'>): string =>
  party === 'STATE' ? party : `${party}|${partyName.trim().toLowerCase()}`;

/**
 * The positions of a cell with the days on which each was held: a newer one of the same party ends the one before it,
 * on the day before it starts. Of two that start on one day the one approved later holds.
 *
 * @param positions in the order in which they were approved
 */
export function positionsInTurn(positions: readonly PositionOnRecord[]): PositionFact[] {
  return positions.map((one, index) => {
    const start = firstDay(one.on);
    const following = positions
      .filter((other, place) => {
        const from = firstDay(other.on);
        return partyKey(other) === partyKey(one) && (from > start || (from === start && place > index));
      })
      .map((other) => firstDay(other.on));
    const next = following.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
    const own = one.until;
    const replaced = next === null ? null : dayBefore(next);
    const until = replaced !== null && (own === null || lastDay(own) > replaced) ? (replaced as string) : own;
    return { id: one.id, value: one.value, from: one.on, until: until as PartialDate | null };
  });
}
