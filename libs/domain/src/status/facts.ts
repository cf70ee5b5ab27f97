import type { Day, PartialDate } from '../dates/partial-date.js';
import type {
  Credibility,
  Direction,
  Effect,
  EvidenceKind,
  Facet,
  PublisherKind,
  Reliability,
  Status,
  Visibility,
} from '../vocabulary/vocabulary.js';
import type { Assessment } from './assessment.js';

/** A criterion as the rules need it. */
export interface CriterionFact {
  code: string;
  facet: Facet;
  noIsContrary: boolean;
}

/** An item of public evidence as the rules need it. */
export interface ItemFact {
  id: string;
  kind: EvidenceKind;
  publisherKind: PublisherKind;
  /** Who published, as one comparable key: the state's code for a state's body, else the folded name. */
  publisher: string;
  /** Code of the state whose body published it; null for all others. */
  stateBody: string | null;
  /** Keys of publishers that this one repeats. */
  restsOn: string[];
  reliability: Reliability;
  credibility: Credibility;
  adopted: PartialDate | null;
  inForceFrom: PartialDate | null;
  inForceTo: PartialDate | null;
  observed: PartialDate | null;
  published: PartialDate | null;
  checked: PartialDate | null;
  /** Another public item marks it as superseded, from that date on. */
  superseded: { by: string; on: PartialDate } | null;
  /**
   * What the record says of it, for facts that were not gathered as public and known already: with it the rules leave
   * out what is not public, not yet approved or withdrawn. Times are ISO, in UTC.
   */
  recorded?: { visibility: Visibility; approvedAt: string | null; withdrawnAt: string | null };
}

/** What one item says of one criterion of the cell. */
export interface LinkFact {
  id: string;
  item: string;
  criterion: string;
  effect: Effect;
  inForceFrom: PartialDate | null;
  inForceTo: PartialDate | null;
}

/** What a party says of the cell; a position without a value contests nothing. */
export interface PositionFact {
  id: string;
  value: Status | null;
  /** Held from the first day of this date; null: always. */
  from: PartialDate | null;
  /** Held to the last day of this date; null: no end is known. */
  until: PartialDate | null;
}

/** A search on record for the whole cell. */
export interface SearchFact {
  id: string;
  /** When it was made: it counts from the last day of this date; null: always. */
  on: PartialDate | null;
}

/** What people decided of the cell, approved by a second person and not withdrawn. */
export interface AssessmentFact extends Assessment {
  /** The day for which they decided: it speaks from that day on, until a later one does. */
  asOf: Day;
  /** Null where they said nothing of it. */
  direction: Direction | null;
}

/** Everything that the rules may look at for one cell. Gathered as known at a moment; nothing else is read. */
export interface CellFacts {
  jurisdiction: string;
  /** Code of the state that answers for the jurisdiction: its reports in its own favour are claims. */
  state: string;
  obligation: string;
  criteria: CriterionFact[];
  items: ItemFact[];
  links: LinkFact[];
  positions: PositionFact[];
  searches: SearchFact[];
  /** In the order in which they were approved: of two for one day the later one speaks. */
  assessments: AssessmentFact[];
}

/** The facts and the day they are asked for. */
export interface Question {
  facts: CellFacts;
  day: Day;
  /** The moment of which the record is asked, ISO in UTC; now where it is left out. Speaks to items with `recorded` only. */
  knownAt?: string;
}
