import { Injectable } from '@nestjs/common';
import {
  appendAudit,
  commentsOn,
  discusses,
  insertComment,
  regionsOfRecord,
  touchAssignment,
} from '@states-must/database';
import { COMMENT_LIMITS, holdsRole, type CommentSubject, type Member, type Role } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import { once } from '../platform/write/once.js';
import { notFound, Refusal } from '../platform/write/refusal.js';
import { checkedComment } from './checked-comment.js';
import { mentioned } from './mentioned.js';
import { subjectOf } from './subject.js';

/** A comment to be written. */
export interface NewComment {
  kind: CommentSubject;
  id: string;
  body: string;
  mentions: string[];
}

/** Writes a comment on a record, and calls whom it mentions. */
@Injectable()
export class AddComment {
  /**
   * @param what `body` 1 to 2,000 characters; at most ten mentions, each of somebody who may see the record
   * @returns the comment's id; or why there is none (NOT_FOUND, TOO_LONG, MENTION_UNKNOWN, COMMENTS_FULL, ...)
   */
  run(context: RequestContext, what: NewComment, key: string): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'addComment', key, body: what }, async (tx, member) => {
      const { body, mentions } = checkedComment(what);
      const subject = subjectOf(what.kind, what.id, context.reference);
      if (!subject || !(await discusses(tx, member.id, subject))) throw notFound('record');
      if ((await commentsOn(tx, subject, 1)).total >= COMMENT_LIMITS.comments) {
        const message = `This record has ${COMMENT_LIMITS.comments} comments already. Go on elsewhere, and link to it.`;
        throw Refusal.of('COMMENTS_FULL', message);
      }
      const regions = (await regionsOfRecord(tx, subject))!;
      const called = await mentioned(tx, mentions, subject, member.id);
      const role = rightIn(member, regions);
      const comment = await insertComment(tx, { subject, role, body, mentions: called });
      if (subject.kind === 'EVIDENCE') await touchAssignment(tx, subject.id);
      await appendAudit(tx, {
        action: 'comment.add',
        subjectKind: 'COMMENT',
        subjectId: comment.id,
        regions,
        detail: { on: subject.kind, record: subject.id, mentions: called.length },
      });
      // Kept as the first answer: the id alone, so that words that are removed are nowhere any more.
      return { id: comment.id };
    });
  }
}

const RIGHTS: readonly Role[] = ['REVIEWER', 'REGIONAL_LEAD', 'RESEARCHER', 'CAMPAIGNER'];

/** The right under which somebody writes: the first that they hold in a region of the record, else in any. */
const rightIn = (member: Member, regions: readonly string[]): Role =>
  RIGHTS.find((role) => regions.some((region) => holdsRole(member, [role], region))) ?? member.grants[0]!.role;
