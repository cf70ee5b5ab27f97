import { COMMENT_EDIT_MINUTES, type Role } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { CommentedRecord, CommentRecord } from './comment-record.js';

type Row = Omit<CommentRecord, 'subject' | 'createdAt' | 'editedAt' | 'removedAt'> & {
  kind: CommentedRecord['kind'];
  subjectId: string;
  createdAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
};

/** The columns of a comment `c`. Private to this folder. */
export const COMMENT_COLUMNS = `
  c.id, c.subject_kind AS kind, c.subject_id AS "subjectId", c.author_id AS "authorId", c.role, c.body, c.version,
  c.created_at AS "createdAt", c.edited_at AS "editedAt", c.removed_at AS "removedAt",
  ceil(extract(epoch FROM c.created_at - now()) + ${COMMENT_EDIT_MINUTES} * 60)::int AS "secondsLeft",
  ARRAY(SELECT m.member_id FROM comment_mention m WHERE m.comment_id = c.id ORDER BY m.member_id) AS mentions`;

/** A comment from its row. Private to this folder. */
export const commentOf = ({ kind, subjectId, createdAt, editedAt, removedAt, ...row }: Row): CommentRecord => ({
  ...row,
  subject: { kind, id: subjectId },
  createdAt: createdAt.toISOString(),
  editedAt: editedAt?.toISOString() ?? null,
  removedAt: removedAt?.toISOString() ?? null,
});
export type CommentRow = Row;

/** The last `limit` comments on a record that the caller may see, oldest first, and how many there are in all. */
export async function commentsOn(
  tx: Tx,
  subject: CommentedRecord,
  limit: number,
): Promise<{ comments: CommentRecord[]; total: number }> {
  if (tx.caller !== 'MEMBER') return { comments: [], total: 0 };
  const rows = await rowsOf<Row & { total: number }>(
    tx,
    `SELECT ${COMMENT_COLUMNS}, (count(*) OVER ())::int AS total FROM record_comment c
     WHERE c.subject_kind = $1 AND c.subject_id = $2 ORDER BY c.created_at DESC, c.id LIMIT $3`,
    [subject.kind, subject.id, limit],
  );
  return { comments: rows.map(({ total: _total, ...row }) => commentOf(row)).reverse(), total: rows[0]?.total ?? 0 };
}

/** One comment; null where the caller may not see it. */
export async function findComment(tx: Tx, id: string): Promise<CommentRecord | null> {
  if (!UUID.test(id)) return null;
  const rows = await rowsOf<Row>(tx, `SELECT ${COMMENT_COLUMNS} FROM record_comment c WHERE c.id = $1`, [id]);
  return rows[0] ? commentOf(rows[0]) : null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether a member may read and write comments on a record, judged by what the caller may see: of a record that is out of
 * the caller's sight the answer is no for everybody.
 */
export async function discusses(tx: Tx, memberId: string, subject: CommentedRecord): Promise<boolean> {
  const [row] = await rowsOf<{ may: boolean }>(tx, 'SELECT app_discusses($1, $2, $3) AS may', [
    ...[memberId, subject.kind, subject.id],
  ]);
  return row!.may === true;
}

/** The regions of a record; null where the caller may not see it. */
export async function regionsOfRecord(tx: Tx, subject: CommentedRecord): Promise<string[] | null> {
  const [row] = await rowsOf<{ regions: string[] | null }>(tx, 'SELECT app_record_regions($1, $2) AS regions', [
    ...[subject.kind, subject.id],
  ]);
  return row!.regions;
}

/** Writes a comment of the caller's. */
export async function insertComment(
  tx: Tx,
  draft: { subject: CommentedRecord; role: Role; body: string; mentions: string[] },
): Promise<CommentRecord> {
  const [made] = await rowsOf<{ id: string }>(
    tx,
    `INSERT INTO record_comment (subject_kind, subject_id, author_id, role, body)
     VALUES ($1, $2, (SELECT app_member()), $3, $4) RETURNING id`,
    [draft.subject.kind, draft.subject.id, draft.role, draft.body],
  );
  await addMentions(tx, made!.id, draft.mentions);
  return (await findComment(tx, made!.id))!;
}

/** Changes a comment of the caller's, from the version that they read; who is mentioned anew is called. */
export async function editComment(
  tx: Tx,
  id: string,
  version: number,
  change: { body: string; mentions: string[] },
): Promise<CommentRecord | 'STALE'> {
  const changed = await rowsOf(
    tx,
    `UPDATE record_comment SET body = $3, version = version + 1, edited_at = now()
     WHERE id = $1 AND version = $2 AND removed_at IS NULL RETURNING id`,
    [id, version, change.body],
  );
  if (changed.length !== 1) return 'STALE';
  await addMentions(tx, id, change.mentions);
  return (await findComment(tx, id)) ?? 'STALE';
}

/** Removes a comment: its words are gone, the mark that there was one stays. */
export async function removeComment(tx: Tx, id: string, version: number): Promise<CommentRecord | 'STALE'> {
  const changed = await rowsOf(
    tx,
    `UPDATE record_comment SET body = '', version = version + 1, removed_at = now(), removed_by = (SELECT app_member())
     WHERE id = $1 AND version = $2 AND removed_at IS NULL RETURNING id`,
    [id, version],
  );
  return changed.length === 1 ? ((await findComment(tx, id)) ?? 'STALE') : 'STALE';
}

async function addMentions(tx: Tx, commentId: string, memberIds: string[]): Promise<void> {
  if (memberIds.length === 0) return;
  await rowsOf(
    tx,
    `INSERT INTO comment_mention (comment_id, member_id) SELECT $1, unnest($2::uuid[])
     ON CONFLICT (comment_id, member_id) DO NOTHING`,
    [commentId, memberIds],
  );
}
