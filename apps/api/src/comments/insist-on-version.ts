import type { CommentRecord } from '@states-must/database';
import { Refusal } from '../platform/write/refusal.js';

/** @throws Refusal STALE_VERSION where another version of the comment stands now, WRONG_STATE where it was removed */
export const insistOnVersion = (comment: CommentRecord, read: number): void => {
  if (comment.removedAt !== null) {
    throw Refusal.of('WRONG_STATE', 'This comment was removed. Load the record again.');
  }
  if (comment.version === read) return;
  const message = `This comment was changed after you opened it: it is at version ${comment.version} now. Read it again, then repeat what you did.`;
  throw Refusal.of('STALE_VERSION', message, 'version');
};
