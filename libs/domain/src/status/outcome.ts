import type { Day } from '../dates/partial-date.js';
import type { Answer, Confidence, Facet, Status } from '../vocabulary/vocabulary.js';

/** How an item stands to the answer of one criterion. */
export const PARTS = ['DECIDES', 'OUTRANKED', 'CLAIM', 'WEAK', 'HISTORY', 'CONTEXT', 'NOT_YET', 'ENDED'] as const;
/**
 * DECIDES: the answer rests on it. OUTRANKED: strong, but the law's own text or a ruling decides. CLAIM: a state in its
 * own favour. WEAK: source D-F or credibility 4-6. HISTORY: last true over 60 months before the newest strong item.
 * CONTEXT: says neither. NOT_YET: counts from a later day. ENDED: no longer in force, or superseded.
 */
export type Part = (typeof PARTS)[number];

/** One link's part in the answer of its criterion. */
export interface LinkOutcome {
  link: string;
  item: string;
  part: Part;
}

/** The answer to one criterion, and what it rests on. */
export interface CriterionOutcome {
  criterion: string;
  facet: Facet;
  answer: Answer;
  /** Null while the answer is UNKNOWN. */
  confidence: Confidence | null;
  /** True where the answer is NO and the criterion says that a no is contrary. */
  contrary: boolean;
  links: LinkOutcome[];
}

/** The status of one facet of the cell. A facet without criteria is left out. */
export interface FacetOutcome {
  facet: Facet;
  status: Status;
  confidence: Confidence | null;
  answered: number;
  criteria: number;
  contrary: number;
}

/** One rule that fired: enough to say it in a sentence in any language, and to check it. */
export interface TraceStep {
  /** Number of the rule of the method, 1 to 8. */
  rule: number;
  /** The clause of that rule, such as `text-outranks`. */
  clause: string;
  /** What it speaks of: a criterion's code, a facet, or `cell`. */
  subject: string;
  /** What came of it: an answer, a status, a confidence, a word. */
  outcome: string;
  /** Ids of the items concerned. */
  items: string[];
  /** Counts, months and days that the sentence needs, by name. */
  detail: Record<string, string | number>;
}

/** What the rules derive for one cell. Replaying it from the same facts, day and method gives the same. */
export interface CellOutcome {
  methodVersion: string;
  day: Day;
  status: Status;
  /** Null for a cell without a graded status. */
  confidence: Confidence | null;
  contested: boolean;
  /** False while any criterion is UNKNOWN. */
  complete: boolean;
  answered: number;
  criteriaCount: number;
  contraryCount: number;
  /** True where an assessed cell rests on evidence older than 24 months (practice, implementation) or 60 (law). */
  stale: boolean;
  /** Last day that the newest deciding item was true or checked; null where nothing decides. */
  newest: Day | null;
  facets: FacetOutcome[];
  criteria: CriterionOutcome[];
  trace: TraceStep[];
  /** The first later day on which the outcome may differ with no new facts; null where time alone changes nothing. */
  nextChange: Day | null;
}
