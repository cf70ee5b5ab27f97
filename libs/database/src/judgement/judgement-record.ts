import type {
  CheckedPosition,
  CheckedSearch,
  Day,
  Direction,
  JudgementKind,
  JudgementState,
  ProposalSeen,
  Rating,
  Reliability,
  Role,
} from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';

/** What one person said of a cell, and when. Who it was is known to members of the region alone. */
export interface RatingRecord extends Rating {
  memberId: string | null;
  role: Role;
  at: string;
}

/** A search as it is stored; its cells stand on the record. */
export type SearchContent = Omit<CheckedSearch, 'cells'>;

/** A position as it is stored; its cell stands on the record. */
export type PositionContent = Omit<CheckedPosition, 'jurisdiction' | 'obligation'>;

/** What people decide of a cell, but for what each of them said. */
export interface AssessmentContent {
  asOf: Day;
  direction: Direction;
  directionReason: string | null;
  /** The proposal that was before them. */
  seen: ProposalSeen;
}

/** How far a source can be relied on, before and after. */
export interface ReliabilityContent {
  sourceId: string;
  /** The version of the source that it was proposed on. */
  sourceVersion: number;
  before: Reliability;
  after: Reliability;
  reason: string;
}

/** One record and its life. Exactly one of the four contents is there, by its kind. Moments are ISO, in UTC. */
export interface JudgementRecord {
  id: string;
  kind: JudgementKind;
  state: JudgementState;
  /** Empty for the public. */
  regions: string[];
  /** Null for the public. */
  authorId: string | null;
  authorRole: Role;
  /** The right under which it was approved; null before. */
  decidedRole: Role | null;
  version: number;
  createdAt: string;
  approvedAt: string | null;
  /** When a later record took its place; null while none has. */
  endedAt: string | null;
  /** The cells it speaks of; none for a change of reliability. */
  cells: CellKey[];
  search: SearchContent | null;
  position: PositionContent | null;
  assessment: (AssessmentContent & { ratings: RatingRecord[] }) | null;
  reliability: ReliabilityContent | null;
}

/** What people decide on a record. Each leaves one version of it. */
export const JUDGEMENT_DECISIONS = ['PROPOSE', 'APPROVE', 'DIFFER', 'ADJUDICATE', 'DECLINE', 'WITHDRAW'] as const;
export type JudgementDecision = (typeof JUDGEMENT_DECISIONS)[number];

/** One decision as it is on record. */
export interface JudgementDecisionRecord {
  version: number;
  memberId: string;
  role: Role;
  decision: JudgementDecision;
  reason: string | null;
  at: string;
}

/** The content of a new record: exactly one, by its kind. */
export type JudgementContent =
  | { kind: 'SEARCH'; search: SearchContent }
  | { kind: 'POSITION'; position: PositionContent }
  | { kind: 'ASSESSMENT'; assessment: AssessmentContent; rating: RatingDraft }
  | { kind: 'RELIABILITY'; reliability: ReliabilityContent };

/** A rating before it is stored. */
export type RatingDraft = Omit<Rating, 'id'>;
