import type { Basis, CellOutcome, Confidence, Day, Direction, Status } from '@states-must/domain';

/** Names one cell: one obligation of one standard in one jurisdiction. */
export interface CellKey {
  standard: string;
  jurisdiction: string;
  obligation: string;
}

/** Distinct public items by what their links say; an item that says two things counts in both. */
export interface EffectCounts {
  supports: number;
  contradicts: number;
  context: number;
}

/** One part of a state and how it stands. */
export interface PartRecord {
  jurisdiction: string;
  status: Status;
  confidence: Confidence | null;
}

/** For a state with listed parts: how they stand on one obligation. */
export interface RollUpRecord {
  /** How many parts are listed. */
  parts: number;
  /** True where every part that makes its own law is listed. */
  partsComplete: boolean;
  /** Parts by status, each status that occurs; not-assessed parts are counted too. */
  counts: { status: Status; count: number }[];
  /** The assessed parts, by code. */
  assessed: PartRecord[];
}

/** One cell as it is published. */
export interface CellRecord extends CellKey {
  /** Settled: rolled up from its parts, and with what people decided. */
  outcome: CellOutcome;
  basis: Basis;
  /** What the rules propose from this jurisdiction's own evidence, before parts and people. */
  proposal: { status: Status; confidence: Confidence | null };
  /** Null for whatever has no listed parts. */
  rollUp: RollUpRecord | null;
  /** Id of the assessment that speaks on the day; null where none does. `basis` says whether it holds. */
  assessmentId: string | null;
  /** Which way the cell moves, while an assessment that says so holds. */
  direction: Direction | null;
  /** True where a decision and what the rules propose have come apart. */
  reviewDue: boolean;
  /** True where an override holds and new evidence has come since. */
  newEvidenceSince: boolean;
  /** Code of the parent that decides the matter; null otherwise. */
  decidedBy: string | null;
  /** Distinct public items linked in any way. */
  evidenceCount: number;
  effects: EffectCounts;
  /** ISO moment of the last derivation. */
  derivedAt: string;
  /** Goes up by one whenever the published answer changes. */
  version: number;
}

/** A cell to be stored: the database gives the rest. */
export type CellDraft = Omit<CellRecord, 'version' | 'derivedAt'>;

/** Why a published answer changed: the world did, we know more, something was wrong, or the method changed. */
export const CHANGE_CAUSES = ['WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD'] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** The cause of a change and the evidence that brought it. */
export interface CellCause {
  kind: ChangeCause;
  evidence: string[];
}

/** One row of the matrix, one character a column; see `readMatrix` for the letters. */
export interface MatrixRowRecord {
  jurisdiction: string;
  statuses: string;
  confidences: string;
  answered: string;
  flags: string;
  /** Distinct public items linked in any way, one number a column. */
  evidenceCounts: number[];
  /** Distinct public items over the shown columns together. */
  evidenceTotal: number;
}

/** Which day, and which state of knowledge, a question is about. */
export interface Clocks {
  day: Day;
  /** ISO moment in UTC; null for what is known now. */
  knownAt: string | null;
}

/** Cells as three columns of a statement's parameters: standards, jurisdictions, obligations, for `unnest`. */
export function keyColumns(keys: readonly CellKey[]): [string[], string[], string[]] {
  return [keys.map((key) => key.standard), keys.map((key) => key.jurisdiction), keys.map((key) => key.obligation)];
}

/** The one text form of a cell's key, for maps and locks. */
export function cellKeyText(key: CellKey): string {
  return `${key.standard}|${key.jurisdiction}|${key.obligation}`;
}
