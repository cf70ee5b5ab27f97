import { rowsOf, type Tx } from '../connection/tx.js';
import type { MentionRecord } from './comment-record.js';
import { COMMENT_COLUMNS, commentOf, type CommentRow } from './comments.js';

/**
 * The caller's mentions, newest first: only in comments that they may still see and that were not removed.
 *
 * @param limit 1 to 100
 */
export async function mentionsOf(tx: Tx, onlyUnread: boolean, limit: number): Promise<MentionRecord[]> {
  if (tx.caller !== 'MEMBER') return [];
  const rows = await rowsOf<CommentRow & { readAt: Date | null }>(
    tx,
    `SELECT ${COMMENT_COLUMNS}, own.read_at AS "readAt"
     FROM comment_mention own JOIN record_comment c ON c.id = own.comment_id
     WHERE own.member_id = (SELECT app_member()) AND c.removed_at IS NULL AND (NOT $1 OR own.read_at IS NULL)
     ORDER BY c.created_at DESC, c.id LIMIT $2`,
    [onlyUnread, limit],
  );
  return rows.map(({ readAt, ...row }) => ({ comment: commentOf(row), readAt: readAt?.toISOString() ?? null }));
}

/** Marks mentions of the caller as read, by the comments' ids; gives how many were unread. Others' ids are passed over. */
export async function markMentionsRead(tx: Tx, commentIds: string[]): Promise<number> {
  const marked = await rowsOf(
    tx,
    `UPDATE comment_mention SET read_at = now() WHERE member_id = (SELECT app_member()) AND read_at IS NULL
       AND comment_id::text = ANY ($1::text[]) RETURNING comment_id`,
    [commentIds],
  );
  return marked.length;
}
