import { validateComment, type CommentInput } from '@states-must/domain';
import { Refusal } from '../platform/write/refusal.js';

/** A comment that may be kept. @throws Refusal with everything that is wrong with it */
export const checkedComment = (input: CommentInput): CommentInput => {
  const checked = validateComment(input);
  if (checked.ok) return checked.value;
  throw new Refusal(
    checked.problems.map(({ code, path, message }) => ({ code, message, field: path.join('.') || null })),
  );
};
