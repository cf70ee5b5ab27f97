import type { JudgementPermission, Permission } from '@states-must/domain';

/** One thing that is in the way of a write. */
export interface WriteProblem {
  /** Stable word for programs. */
  code: string;
  /** Where in the input, such as links.0.criterion; null where it is not one field. */
  field: string | null;
  /** A plain sentence that names the mend. */
  message: string;
}

/**
 * An expected refusal of a write. It is thrown inside the transaction, so that nothing of the write stays, and becomes
 * a value again outside it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param problems at least one */
  constructor(readonly problems: WriteProblem[]) {
    super(problems.map((problem) => problem.code).join(', '));
  }

  /** A refusal for one reason. */
  static of(code: string, message: string, field: string | null = null): Refusal {
    return new Refusal([{ code, field, message }]);
  }
}

/** What is not there, or what this person may not see: one and the same answer. */
export const notFound = (what = 'item'): Refusal =>
  Refusal.of('NOT_FOUND', `There is no such ${what}, or you may not see it.`, 'id');

/** @throws Refusal where the rules say no */
export const insist = (permission: Permission | JudgementPermission): void => {
  if (permission.ok) return;
  const field = permission.code.startsWith('REASON') ? 'reason' : null;
  throw Refusal.of(permission.code, permission.message, field);
};
