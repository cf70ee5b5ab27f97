import {
  colleaguesByIds,
  commentsOn,
  regionsOfRecord,
  type CommentedRecord,
  type CommentRecord,
} from '@states-must/database';
import { holdsRole } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import { serveColleague, type ServedColleague } from '../platform/served/colleague.js';
import type { ServedComment, ServedComments } from './comment-types.js';

/** How comments show to the reader: with the names of those they work with, and what they may do with each. */
export const serveComments = async (
  context: RequestContext,
  comments: readonly CommentRecord[],
): Promise<ServedComment[]> => {
  if (comments.length === 0) return [];
  const member = context.signedInMember;
  const ids = [...new Set(comments.flatMap(({ authorId, mentions }) => [authorId, ...mentions]))];
  const { known, regionsOf } = await context.read(async (tx) => {
    const subjects = new Map(comments.map(({ subject }) => [subject.id, subject]));
    const places = new Map<string, string[]>();
    for (const [id, subject] of subjects) places.set(id, (await regionsOfRecord(tx, subject)) ?? []);
    return { known: await colleaguesByIds(tx, ids), regionsOf: places };
  });
  const colleague = (id: string): ServedColleague[] => {
    const found = known.get(id);
    return found ? [serveColleague(found)] : [];
  };
  return comments.map((comment): ServedComment => {
    const { id, subject, authorId, role, body, version, createdAt, editedAt, removedAt, secondsLeft } = comment;
    const byYou = authorId === member.id;
    const leads = regionsOf.get(subject.id)!.some((region) => holdsRole(member, ['REGIONAL_LEAD'], region));
    const open = removedAt === null;
    return {
      id,
      subjectKind: subject.kind,
      subjectId: subject.id,
      author: { id: authorId, name: colleague(authorId)[0]?.name ?? null, role },
      byYou,
      body,
      mentions: comment.mentions.flatMap(colleague),
      version,
      at: createdAt,
      editedAt,
      removedAt,
      editFor: byYou && open ? Math.max(0, secondsLeft) : 0,
      removable: open && (byYou || leads),
    };
  });
};

/** The last comments on a record, as far as the reader may see them; null for readers who are not signed in. */
export const commentsFor = async (
  context: RequestContext,
  subject: CommentedRecord | null,
  last: number,
): Promise<ServedComments | null> => {
  if (!context.member) return null;
  if (!subject) return { nodes: [], totalCount: 0 };
  const { comments, total } = await context.read((tx) => commentsOn(tx, subject, last));
  return { nodes: await serveComments(context, comments), totalCount: total };
};
