import { Injectable } from '@nestjs/common';
import { appendAudit, releaseItem } from '@states-must/database';
import { mayRelease } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import { openForWork } from './open-for-work.js';

/** Frees an item that somebody has, for others to take. */
@Injectable()
export class ReleaseReview {
  /** @returns the item's id; or why not (NOT_ASSIGNED, NO_RIGHTS_IN_REGION, OWN_ITEM, NOT_FOUND) */
  run(context: RequestContext, what: { id: string }, key: string): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'releaseReview', key, body: what }, async (tx, member) => {
      const { record, reviewed } = await openForWork(tx, what.id);
      insist(mayRelease(reviewed, member));
      if (record.authorId === member.id) {
        const mend = 'Take the item back if it should not be reviewed now.';
        throw Refusal.of('OWN_ITEM', `You wrote this item: whoever reviews it, or another lead, releases it. ${mend}`);
      }
      if (!(await releaseItem(tx, record.id))) {
        throw Refusal.of('NOT_ASSIGNED', 'Nobody has this item, so there is nothing to release. You can take it.');
      }
      await appendAudit(tx, {
        action: 'review.release',
        subjectKind: 'EVIDENCE',
        subjectId: record.id,
        regions: record.regions,
        detail: { version: record.version },
      });
      return { id: record.id };
    });
  }
}
