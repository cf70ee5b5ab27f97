import type { Day } from '../dates/partial-date.js';
import type { CellOutcome } from '../status/outcome.js';
import type { Confidence, Status } from '../vocabulary/vocabulary.js';

/** Why a cell wants work. */
export const GAP_CODES = [
  'REVIEW_DUE',
  'CONTESTED',
  'STALE',
  'WEAK_ONLY',
  'SINGLE_SOURCE',
  'LOW_CONFIDENCE',
  'UNANSWERED',
  'NOT_ASSESSED',
] as const;
export type GapCode = (typeof GAP_CODES)[number];

/**
 * How far up each reason brings a cell in the queue; a cell's place is the sum over its reasons. What is published and
 * may mislead comes before what is merely missing. It orders work: it says nothing of the place, and is never shown as a
 * score of one.
 */
export const GAP_WEIGHTS: Readonly<Record<GapCode, number>> = {
  REVIEW_DUE: 100,
  CONTESTED: 80,
  STALE: 60,
  WEAK_ONLY: 50,
  SINGLE_SOURCE: 40,
  LOW_CONFIDENCE: 30,
  UNANSWERED: 20,
  NOT_ASSESSED: 10,
};

/** What of a cell tells its gaps. */
export interface GapFacts {
  status: Status;
  confidence: Confidence | null;
  contested: boolean;
  stale: boolean;
  answered: number;
  criteriaCount: number;
  /** Distinct public items linked in any way. */
  evidenceCount: number;
  /** Answers that rest on one publisher alone; see `singleSourceCount`. */
  singleSource: number;
  /** Last day to which the newest deciding item reaches. */
  newest: Day | null;
  reviewDue: boolean;
}

/** One reason, with the numbers that its sentence needs. */
export interface GapReason {
  code: GapCode;
  /** UNANSWERED: criteria without an answer. WEAK_ONLY: items. SINGLE_SOURCE: answers. Null elsewhere. */
  count: number | null;
  /** What `count` is out of: criteria, or answered criteria. Null where it is out of nothing. */
  of: number | null;
  /** STALE: the day to which the newest deciding item reaches. Null elsewhere. */
  day: Day | null;
}

/** What is missing in a cell. */
export interface Gap {
  /** In the order of GAP_CODES; empty where nothing is missing. */
  reasons: GapReason[];
  /** The sum of their weights: the higher, the earlier in the queue. */
  rank: number;
}

/**
 * The answers that rest on one publisher alone, or on the state's own word. Read from the trace: every answer notes the
 * clause that graded it, and two independent publishers are graded by a clause of their own. A MIXED answer has its own
 * reason (contested) and is left out.
 */
export function singleSourceCount(outcome: Pick<CellOutcome, 'trace' | 'criteria'>): number {
  const alone = ['medium-one-firm', 'low-rest', 'claimed-low'];
  const mixed = new Set(outcome.criteria.filter(({ answer }) => answer === 'MIXED').map(({ criterion }) => criterion));
  return outcome.trace.filter(({ rule, clause, subject }) => {
    return rule === 5 && alone.includes(clause) && !mixed.has(subject);
  }).length;
}

/** What is missing in a cell, and how far up the queue that brings it. A cell that does not apply misses no evidence. */
export function gapsOf(facts: GapFacts): Gap {
  const applies = facts.status !== 'NOT_APPLICABLE';
  // What a state shows from its parts is answered there.
  const own = applies && facts.status !== 'VARIES';
  const open = facts.criteriaCount - facts.answered;
  const reasons: GapReason[] = [];
  const add = (applies: boolean, code: GapCode, numbers: Partial<GapReason> = {}): void => {
    if (applies) reasons.push({ code, count: null, of: null, day: null, ...numbers });
  };
  add(facts.reviewDue, 'REVIEW_DUE');
  add(applies && facts.contested, 'CONTESTED');
  add(applies && facts.stale, 'STALE', { day: facts.newest });
  add(own && facts.answered === 0 && facts.evidenceCount > 0, 'WEAK_ONLY', { count: facts.evidenceCount });
  add(own && facts.singleSource > 0, 'SINGLE_SOURCE', { count: facts.singleSource, of: facts.answered });
  add(applies && facts.confidence === 'LOW', 'LOW_CONFIDENCE');
  const untouched = facts.status === 'NOT_ASSESSED' && facts.answered === 0 && facts.evidenceCount === 0;
  add(own && open > 0 && !untouched, 'UNANSWERED', { count: open, of: facts.criteriaCount });
  add(own && untouched, 'NOT_ASSESSED', { count: open, of: facts.criteriaCount });
  return { reasons, rank: reasons.reduce((sum, { code }) => sum + GAP_WEIGHTS[code], 0) };
}
