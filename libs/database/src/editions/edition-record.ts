import type { Day } from '@states-must/domain';

/** A frozen, citable copy of all published statuses. */
export interface EditionRecord {
  /** The last part of its address: lower-case letters, digits and hyphens. */
  slug: string;
  name: string;
  standard: string;
  /** The day whose statuses were frozen. */
  asOf: Day;
  /** ISO moment up to which what was known counts, to the millisecond. */
  knownAt: string;
  methodVersion: string;
  /** Codes of the columns, in their order then. */
  obligations: string[];
  rowCount: number;
  /** SHA-256 of `editionText`, hexadecimal. */
  checksum: string;
  /** SPDX name of the terms. */
  licence: string;
  /** The sentence by which it is cited, as it was when it was frozen. */
  citation: string;
  note: string | null;
  /** In which role somebody froze it. */
  frozenBy: 'ADMIN' | 'REGIONAL_LEAD';
  createdAt: string;
}

/** What its freezer says of an edition; the rest is found at the moment of freezing. */
export type EditionDraft = Pick<EditionRecord, 'slug' | 'name' | 'standard' | 'asOf' | 'licence' | 'note' | 'frozenBy'>;

/** What stands under the checksum beside the rows. */
export type EditionHead = Pick<
  EditionRecord,
  'slug' | 'standard' | 'asOf' | 'knownAt' | 'methodVersion' | 'obligations'
>;
