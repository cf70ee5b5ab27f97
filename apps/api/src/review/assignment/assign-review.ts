import { Injectable } from '@nestjs/common';
import { appendAudit, assignItem, lastAssignments, today } from '@states-must/database';
import { mayAssign, mayBeDue, type Day } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import { openForWork } from './open-for-work.js';

const TAKEN = 'Somebody has taken this item at this moment. Load it again to see who.';

/** Gives an item that waits to somebody who may approve it: to oneself, or to a colleague. One person at a time. */
@Injectable()
export class AssignReview {
  /**
   * @param what `memberId` null for oneself; `due` today or later
   * @returns the item's id; or why not (ALREADY_ASSIGNED, CANNOT_APPROVE_IT, NO_RIGHTS_IN_REGION, DUE_IN_PAST, ...)
   */
  run(
    context: RequestContext,
    what: { id: string; memberId: string | null; due: Day | null },
    key: string,
  ): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'assignReview', key, body: what }, async (tx, member) => {
      const { record, reviewed, reviewers } = await openForWork(tx, what.id);
      const last = (await lastAssignments(tx, [record.id])).get(record.id);
      const assigned = last && last.endedAs === null ? last.assigneeId : null;
      const assignee = what.memberId?.toLowerCase() ?? member.id;
      insist(mayAssign(reviewed, member, assignee, reviewers, assigned));
      const due = mayBeDue(what.due, await today(tx));
      if (!due.ok) throw Refusal.of(due.code, due.message, 'due');
      if ((await assignItem(tx, record, assignee, what.due)) === 'TAKEN') throw Refusal.of('ALREADY_ASSIGNED', TAKEN);
      await appendAudit(tx, {
        action: 'review.assign',
        subjectKind: 'EVIDENCE',
        subjectId: record.id,
        regions: record.regions,
        detail: { version: record.version, to: assignee, due: what.due },
      });
      return { id: record.id };
    });
  }
}
