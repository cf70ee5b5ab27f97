/** One link of a case, short: its effect, or the effect with dates of its own. */
export type CaseLink = string | { effect: string; inForceFrom?: string | number; inForceTo?: string | number };

/** One item of a case. What is left out: kind FINDING, publisher of kind ORGANISATION named like the item, source B, item 2. */
export interface CaseItem {
  kind?: string;
  publisherKind?: string;
  publisher?: string;
  stateBody?: string;
  restsOn?: string[];
  /** Reliability and credibility, such as B2. */
  grade?: string;
  adopted?: string | number;
  inForceFrom?: string | number;
  inForceTo?: string | number;
  observed?: string | number;
  published?: string | number;
  checked?: string | number;
  superseded?: { by: string; on: string | number };
  recorded?: { visibility?: string; approvedAt?: string | null; withdrawnAt?: string | null };
  /** Criterion -> what the item says of it. */
  says: Record<string, CaseLink>;
}

/** A position: its value (null for one without a value), or the value with the dates on which it is held. */
export type CasePosition = string | null | { value: string | null; from?: string | number; until?: string | number };

/** What a case expects. Only what it names is compared. */
export interface CaseExpectation {
  status: string;
  confidence?: string | null;
  answers?: Record<string, string>;
  /** Criterion -> confidence of its answer. */
  sure?: Record<string, string | null>;
  /** Facet -> status, every facet that is there. */
  facets?: Record<string, string>;
  /** `item.criterion` -> part. */
  parts?: Record<string, string>;
  /** Criterion -> how many links are left in it. */
  links?: Record<string, number>;
  /** "n of N". */
  answered?: string;
  contrary?: number;
  complete?: boolean;
  contested?: boolean;
  stale?: boolean;
  newest?: string | null;
  nextChange?: string | null;
  // Of a roll-up:
  shows?: string;
  parts_counted?: number;
  not_assessed?: number;
  spread?: Record<string, number>;
  pointers?: string[];
  // Of a settled cell:
  basis?: string;
  reviewDue?: boolean;
  newEvidenceSince?: boolean;
  decidedBy?: string | null;
}

/** Facts of a cell, short. `a: LAW!` is a criterion in law of which a no is contrary. */
export interface CaseFacts {
  criteria?: Record<string, string>;
  items?: Record<string, CaseItem>;
  /** True: always; a date: from that date. */
  searched?: boolean | string | number;
  positions?: CasePosition[];
  /** Code of the state that answers; ZZ where left out. */
  state?: string;
  knownAt?: string;
}

/** A decision in a case. `seen` holds the facts on which it was taken; those of the case where left out. */
export interface CaseDecision {
  kind: 'CONFIRM' | 'OVERRIDE';
  status?: string;
  confidence?: string | null;
  decidedBy?: string;
  method?: string;
  seen?: CaseFacts & { day?: string };
}

/** Parts of a state in a case: code -> "STATUS", "STATUS CONFIDENCE" or "STATUS CONFIDENCE LEVEL". */
export interface CaseParts {
  complete: boolean;
  list: Record<string, string>;
}

/** One case: facts in; status and reasons out; and why, in a sentence that can be disputed. */
export interface Case extends CaseFacts {
  id: string;
  /** Numbers of the rules it shows. */
  rules: number[];
  because: string;
  /** 2026-11-24 where left out. */
  day?: string;
  decision?: CaseDecision;
  parts?: CaseParts;
  expect: CaseExpectation;
}
