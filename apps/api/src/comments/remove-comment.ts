import { Injectable } from '@nestjs/common';
import { appendAudit, findComment, regionsOfRecord, removeComment } from '@states-must/database';
import { holdsRole } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import { once } from '../platform/write/once.js';
import { notFound, Refusal } from '../platform/write/refusal.js';
import { insistOnVersion } from './insist-on-version.js';

/** Removes a comment: its words are gone for good, the mark that there was one stays. By its author, or a regional lead. */
@Injectable()
export class RemoveComment {
  /** @returns the mark's id; or why not (NOT_YOUR_COMMENT, STALE_VERSION, WRONG_STATE, NOT_FOUND) */
  run(context: RequestContext, what: { id: string; version: number }, key: string): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'removeComment', key, body: what }, async (tx, member) => {
      const found = await findComment(tx, what.id);
      if (!found) throw notFound('comment');
      insistOnVersion(found, what.version);
      const regions = (await regionsOfRecord(tx, found.subject)) ?? [];
      const leads = regions.some((region) => holdsRole(member, ['REGIONAL_LEAD'], region));
      if (found.authorId !== member.id && !leads) {
        const message = 'Only its author or a regional lead can remove a comment. Ask one of them.';
        throw Refusal.of('NOT_YOUR_COMMENT', message);
      }
      const comment = await removeComment(tx, found.id, what.version);
      if (comment === 'STALE') throw notFound('comment');
      await appendAudit(tx, {
        action: 'comment.remove',
        subjectKind: 'COMMENT',
        subjectId: comment.id,
        regions,
        detail: { on: comment.subject.kind, record: comment.subject.id, own: found.authorId === member.id },
      });
      // Kept as the first answer: the id alone, so that words that are removed are nowhere any more.
      return { id: comment.id };
    });
  }
}
