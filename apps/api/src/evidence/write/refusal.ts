import type { EvidenceRecord } from '@states-must/database';

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

  /**
   * @param problems at least one
   * @param current the item as it stands now, where the write was made on an older version of it
   */
  constructor(
    readonly problems: WriteProblem[],
    readonly current: EvidenceRecord | null = null,
  ) {
    super(problems.map((problem) => problem.code).join(', '));
  }

  /** A refusal for one reason. */
  static of(code: string, message: string, field: string | null = null): Refusal {
    return new Refusal([{ code, field, message }]);
  }
}

/** An item that is not there, or that this person may not see: one and the same answer. */
export const notFound = (): Refusal => Refusal.of('NOT_FOUND', 'There is no such item, or you may not see it.', 'id');

/** The write was made on an older version; the one that stands now goes with it. */
export const staleVersion = (current: EvidenceRecord): Refusal =>
  new Refusal(
    [
      {
        code: 'STALE_VERSION',
        field: 'version',
        message: `Somebody changed this item after you opened it: it is at version ${current.version} now. Look at it again, then repeat what you did.`,
      },
    ],
    current,
  );
