import { Injectable } from '@nestjs/common';
import { appendAudit, editComment, findComment, regionsOfRecord } from '@states-must/database';
import { COMMENT_EDIT_MINUTES } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import { once } from '../platform/write/once.js';
import { notFound, Refusal } from '../platform/write/refusal.js';
import { checkedComment } from './checked-comment.js';
import { insistOnVersion } from './insist-on-version.js';
import { mentioned } from './mentioned.js';

/** Changes a comment: its author alone, within ten minutes, by the database's clock. */
@Injectable()
export class EditComment {
  /** @returns the comment's id; or why not (NOT_YOUR_COMMENT, TOO_LATE_TO_EDIT, STALE_VERSION, ...) */
  run(
    context: RequestContext,
    what: { id: string; version: number; body: string; mentions: string[] },
    key: string,
  ): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'editComment', key, body: what }, async (tx, member) => {
      const { body, mentions } = checkedComment(what);
      const found = await findComment(tx, what.id);
      if (!found) throw notFound('comment');
      insistOnVersion(found, what.version);
      if (found.authorId !== member.id) {
        throw Refusal.of('NOT_YOUR_COMMENT', 'Only its author can change a comment. Answer it with another one.');
      }
      if (found.secondsLeft <= 0) {
        const message = `A comment can be changed for ${COMMENT_EDIT_MINUTES} minutes. Write another one, or remove it.`;
        throw Refusal.of('TOO_LATE_TO_EDIT', message);
      }
      const called = await mentioned(tx, mentions, found.subject, member.id);
      const comment = await editComment(tx, found.id, what.version, { body, mentions: called });
      if (comment === 'STALE') throw notFound('comment');
      await appendAudit(tx, {
        action: 'comment.edit',
        subjectKind: 'COMMENT',
        subjectId: comment.id,
        regions: (await regionsOfRecord(tx, comment.subject)) ?? [],
        detail: { version: comment.version, on: comment.subject.kind, record: comment.subject.id },
      });
      // Kept as the first answer: the id alone, so that words that are removed are nowhere any more.
      return { id: comment.id };
    });
  }
}
