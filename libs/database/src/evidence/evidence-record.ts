import type {
  Connection,
  Credibility,
  Effect,
  Evidence,
  EvidenceDates,
  EvidenceKind,
  EvidenceLink,
  EvidenceRelation,
  Identifier,
  PublisherKind,
  ReviewCheck,
  ReviewState,
  Role,
  Translation,
  Visibility,
} from '@states-must/domain';

/** An item as its author gives it, checked already: `source` exists, each date and code is valid. */
export interface EvidenceDraft extends EvidenceDates {
  sourceId: string;
  kind: EvidenceKind;
  title: string;
  summary: string;
  url: string | null;
  language: string;
  credibility: Credibility;
  connection: Connection;
  visibility: Visibility;
  sensitive: boolean;
  locality: string | null;
  links: Omit<EvidenceLink, 'id'>[];
  identifiers: Identifier[];
  translations: Translation[];
  /** To items that exist and that the author sees. */
  relations: EvidenceRelation[];
}

/** An item with what only signed-in people may know of it. */
export interface EvidenceRecord extends Evidence {
  /** Null for the catalogue's items, and for readers who are not signed in. */
  authorId: string | null;
  /** Who last changed its content; null like `authorId`. */
  lastEditorId: string | null;
  /** Codes of the regions of its links' jurisdictions and of the items that it replaces, ends or corrects, sorted. */
  regions: string[];
  /** SHA-256 over everything that an approval stands for, in hex. */
  contentHash: string;
  /** ISO moment of the first version; null for readers who are not signed in. */
  createdAt: string | null;
  /** ISO moment when it was last submitted; null before, and for readers who are not signed in. */
  submittedAt: string | null;
}

/** What a person did with an item in review. */
export const DECISIONS = ['SUBMIT', 'APPROVE', 'SEND_BACK', 'DECLINE', 'WITHDRAW', 'UNDO'] as const;
export type Decision = (typeof DECISIONS)[number];

/** One decision on one version of an item. */
export interface DecisionRecord {
  id: string;
  decision: Decision;
  memberId: string;
  /** ISO moment. */
  at: string;
  version: number;
  contentHash: string;
  reason: string | null;
  /** The right under which it was taken. */
  role: Role;
  /** What was ticked before an approval; null where no list came with it. */
  checks: ReviewCheck[] | null;
  /** Id of the decision that this one takes back. */
  undoes: string | null;
  /** Seconds for which it may still be taken back, by the database's clock; 0 or less where they are over. */
  secondsLeft: number;
}

/** A decision to be recorded; the database gives the moment. */
export interface DecisionDraft extends Omit<DecisionRecord, 'id' | 'at' | 'checks' | 'undoes' | 'secondsLeft'> {
  evidenceId: string;
  checks?: ReviewCheck[] | null;
  undoes?: string | null;
}

/** What a search may ask for; lists mean "any of these", different fields mean "and". */
export interface EvidenceSearchFilter {
  /** Words of title, summary, quotes and source; at most 200 characters and 10 words are looked at. */
  text?: string | null;
  /** Links must be to one standard; null for any. */
  standard?: string | null;
  jurisdictions?: string[] | null;
  regions?: string[] | null;
  areas?: string[] | null;
  obligations?: string[] | null;
  criteria?: string[] | null;
  effects?: Effect[] | null;
  kinds?: EvidenceKind[] | null;
  publisherKinds?: PublisherKind[] | null;
  languages?: string[] | null;
  states?: ReviewState[] | null;
  source?: string | null;
  /** True: only the caller's own items. */
  mine?: boolean | null;
  /** Ids of members whose items are left out, and items already decided by them: for a review queue. */
  waitingFor?: string | null;
  /** Who has the item: the caller, nobody, or nobody any more because its assignee did not touch it for days. */
  assigned?: 'MINE' | 'NOBODY' | 'STALE' | null;
  /** Years that the item's dates reach into, both counted in. */
  yearFrom?: number | null;
  yearTo?: number | null;
}

/** The order of found items. RELEVANCE without text is NEWEST_APPROVED. OLDEST_SUBMITTED is the order of a queue. */
export const EVIDENCE_SORTS = [
  'RELEVANCE',
  'NEWEST_APPROVED',
  'NEWEST_PUBLISHED',
  'TITLE',
  'OLDEST_SUBMITTED',
] as const;
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number];

/** Which part of the found items: `first` 1 to 100, after an opaque cursor of the same search. */
export interface EvidencePage {
  first: number;
  after: string | null;
  sort: EvidenceSort;
  /** False where nobody will look at the counts beside the choices: spares their cost. */
  facets?: boolean;
}

/** How many of the found items fall under each value of one choice, most first. */
export interface SearchFacet {
  name: 'jurisdiction' | 'area' | 'kind' | 'publisherKind' | 'effect' | 'language' | 'year';
  values: { value: string; count: number }[];
}

/** What a search found, counted under the caller's own row rules. */
export interface EvidenceSearchResult {
  items: { record: EvidenceRecord; cursor: string }[];
  total: number;
  hasNext: boolean;
  facets: SearchFacet[];
}
