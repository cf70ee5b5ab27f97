import type { Grant } from '@states-must/domain';
import type { Catalogue } from './catalogue.js';

/** What the form is checked against: the vocabulary, the service's day, and where the writer may write. */
export interface Known {
  catalogue: Catalogue;
  /** Such as 2026-11-24. */
  today: string;
  grants: readonly Grant[];
}
