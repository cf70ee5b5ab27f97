import * as v from 'valibot';
import { fault, readFault, required } from '../evidence/fields.js';
import type { Problem } from '../evidence/problem.js';

/** What a comment may be about. */
export const COMMENT_SUBJECTS = ['EVIDENCE', 'ASSESSMENT', 'POSITION', 'SEARCH', 'CELL'] as const;
export type CommentSubject = (typeof COMMENT_SUBJECTS)[number];

/** Most characters of a comment, most people that it mentions, and most comments on one record. */
export const COMMENT_LIMITS = { body: 2000, mentions: 10, comments: 500 } as const;

/** For how many minutes its author may change a comment, by the database's clock. */
export const COMMENT_EDIT_MINUTES = 10;

const MENTIONS = `A comment can mention at most ${COMMENT_LIMITS.mentions} people. Leave some out.`;

const schema = v.object({
  body: required('the comment', COMMENT_LIMITS.body),
  mentions: v.pipe(
    v.array(required('the person mentioned', 200)),
    v.maxLength(COMMENT_LIMITS.mentions, fault('TOO_MANY', MENTIONS)),
  ),
});

/** A comment as somebody wrote it: `mentions` are ids of members or the names that colleagues see. */
export interface CommentInput {
  body: string;
  mentions: readonly string[];
}

/** Checks a comment, 1 to 2,000 characters with at most ten mentions; the same for the page and the API. */
export function validateComment(
  input: CommentInput,
): { ok: true; value: CommentInput } | { ok: false; problems: Problem[] } {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = parsed.issues.map((issue) => ({
    path: (issue.path ?? []).map((item) => String(item.key)),
    ...readFault(issue.message),
  }));
  return { ok: false, problems };
}
