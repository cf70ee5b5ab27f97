/** What a line of the audit log is about. */
export type AuditSubject =
  | 'EVIDENCE'
  | 'SOURCE'
  | 'MEMBER'
  | 'INVITATION'
  | 'SESSION'
  | 'SYSTEM'
  | 'ASSESSMENT'
  | 'POSITION'
  | 'SEARCH'
  | 'FILE'
  | 'EDITION'
  | 'METHOD'
  | 'STANDARD'
  | 'CELL'
  | 'COMMENT';

/** One line of the audit log. The actor is the caller: nobody can write in another's name. */
export interface AuditDraft {
  /** What was done, such as `evidence.approve`. */
  action: string;
  subjectKind: AuditSubject;
  subjectId: string;
  /** Codes of the regions concerned; empty for what concerns none. */
  regions: string[];
  /** Ids, versions, counts and words of the product; never content, names or addresses. */
  detail: Record<string, unknown>;
}
