import type { Day, Role } from '@states-must/domain';

/** How an assignment ended: its item moved on or was approved, somebody released it, or nobody touched it for days. */
export const ASSIGNMENT_ENDS = ['DONE', 'RELEASED', 'STALE'] as const;
export type AssignmentEnd = (typeof ASSIGNMENT_ENDS)[number];

/** A colleague, by the name that colleagues see; the name is null for whom the caller does not work with. */
export interface ColleagueRecord {
  memberId: string;
  name: string | null;
  /** The widest right that they hold in any region: a lead's before a reviewer's, and so on. */
  role: Role;
}

/** Who has an item, or had it last. */
export interface AssignmentRecord {
  id: string;
  evidenceId: string;
  assigneeId: string;
  due: Day | null;
  /** ISO moments. */
  assignedAt: string;
  touchedAt: string;
  endedAt: string | null;
  endedAs: AssignmentEnd | null;
}
