import type { Method } from '@states-must/domain';

/** One version of the method, with when it came in. */
export interface MethodRecord {
  method: Method;
  /** ISO moment when it was proposed. */
  proposedAt: string;
  /** ISO moment from which it is in force; null while it is a proposal. */
  appliedAt: string | null;
}
