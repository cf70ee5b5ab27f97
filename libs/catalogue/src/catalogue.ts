import type { Crosswalk, Evidence, Jurisdiction, Region, Source, Standard, Work } from '@states-must/domain';

/**
 * An item that the catalogue itself publishes: public and approved, with no reviewers. When it was approved here, and its
 * version, are the store's to say: it stamps both at the first load.
 */
export type FoundingEvidence = Omit<Evidence, 'version' | 'approvedAt' | 'withdrawnAt'>;

/** Everything that the project publishes and no member writes. All of it holds together: loading fails otherwise. */
export interface Catalogue {
  /** The founding one first, then each version after it. */
  standards: Standard[];
  /** How each later version reads in terms of the one it supersedes. */
  crosswalks: Crosswalk[];
  /** In the order in which they are shown. */
  regions: Region[];
  /** By code: all of ISO 3166-1, Kosovo, and the parts of states that make their own law. */
  jurisdictions: Jurisdiction[];
  /** What the standard cites, in the order of its footnotes. */
  works: Work[];
  /** The one source of the founding evidence. */
  foundingSource: Source;
  /** In the order of the file. Ids are the same at every load. */
  foundingEvidence: FoundingEvidence[];
}
