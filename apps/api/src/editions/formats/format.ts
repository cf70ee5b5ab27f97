import type { EditionRecord, MatrixRowRecord } from '@states-must/database';

/** An edition as a file: a pure function of what was frozen, so that it may be kept for good by whoever has it. */
export interface EditionFormat {
  /** Media type with its character set. */
  type: string;
  /** Raised when the file of an edition that is frozen already would come out differently. */
  form: number;
  write(edition: EditionRecord, rows: readonly MatrixRowRecord[]): string;
}
