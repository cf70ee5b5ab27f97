import type { CrosswalkLink } from '@states-must/domain';

/** One link of a crosswalk as it stands. */
export interface CrosswalkRecord extends CrosswalkLink {
  id: string;
  /** Who vouches for it: the catalogue, or an editor who changed it since. */
  origin: 'CATALOGUE' | 'EDITOR';
  /** Goes up by one with each change. */
  version: number;
  /** ISO moment of the last change. */
  changedAt: string;
  /** ISO moment at which it was taken out; null while it stands. */
  endedAt: string | null;
}
