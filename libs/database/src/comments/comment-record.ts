import type { CommentSubject, Role } from '@states-must/domain';

/** What a comment is about. For a cell the id is standard/jurisdiction/obligation, for all others the record's own. */
export interface CommentedRecord {
  kind: CommentSubject;
  id: string;
}

/** A comment; `body` is blank where it was removed. */
export interface CommentRecord {
  id: string;
  subject: CommentedRecord;
  authorId: string;
  /** The right under which it was written. */
  role: Role;
  body: string;
  version: number;
  /** ISO moments. */
  createdAt: string;
  editedAt: string | null;
  removedAt: string | null;
  /** Ids of the members that it mentions. */
  mentions: string[];
  /** Seconds for which its author may still change it, by the database's clock; 0 or less where they are over. */
  secondsLeft: number;
}

/** A call to the reader from a comment. */
export interface MentionRecord {
  comment: CommentRecord;
  readAt: string | null;
}
