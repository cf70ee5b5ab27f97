import { Injectable } from '@nestjs/common';
import { moveEvidence } from '@states-must/database';
import { checkChecklist, isPublishedBy, mayApprove, type ReviewCheck } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import { lockConcerned, settleConcerned } from '../../status/cells-concerned.js';
import { auditDecision, recordOn } from './decide.js';
import { openItem, overtaken } from './open-item.js';
import type { Written } from './written.js';

/**
 * Approves an item as it stands. The first valid approval is put on record; the second publishes the item: the
 * decision, the item's new state, every cell that it concerns and the audit entry are one transaction.
 */
@Injectable()
export class ApproveEvidence {
  /**
   * @returns the item: at the same version after the first approval; APPROVED at the next version, with the cells that
   *   were derived, after the second; or why not (AUTHOR_CANNOT_APPROVE, ALREADY_APPROVED_BY_YOU,
   *   CHECKLIST_INCOMPLETE, ...)
   */
  run(
    context: RequestContext,
    what: { id: string; version: number; checklist?: ReviewCheck[] },
    key: string,
  ): Promise<Written | Refusal> {
    return once(context, { operation: 'approveEvidence', key, body: what }, async (tx, member) => {
      const seen = await openItem(tx, what.id, what.version);
      insist(mayApprove(seen.reviewed, member));
      const list = checkChecklist(what.checklist ?? null, seen.record.links);
      if (!list.ok) throw Refusal.of('CHECKLIST_INCOMPLETE', list.message, 'checklist');

      // Two who approve at the same moment, two desks of one person too, pass here one after the other, and the second
      // sees what the first did.
      const concerned = await lockConcerned(tx, seen.record, true);
      const { record, reviewed } = await openItem(tx, what.id, what.version);
      insist(mayApprove(reviewed, member));
      await recordOn(tx, record, member, 'APPROVE', null, { checks: list.checks });
      const approvals = [...new Set([...reviewed.approvals, member.id])];
      if (!isPublishedBy({ ...reviewed, approvals })) {
        const detail = { approvals: approvals.length, published: false, checks: list.checks };
        await auditDecision(tx, record, 'approve', detail);
        return { evidence: record, cells: [] };
      }
      const evidence = await moveEvidence(tx, record.id, what.version, 'APPROVED', member.id, null);
      if (evidence === 'STALE') throw await overtaken(tx, record);
      // Internal items move no status: there is one status for all readers.
      const isPublic = evidence.visibility === 'PUBLIC';
      const cells = isPublic ? await settleConcerned(tx, concerned, [evidence.id]) : [];
      await auditDecision(tx, evidence, 'approve', {
        approvals: approvals.length,
        published: true,
        checks: list.checks,
        cells: cells.length,
      });
      return { evidence, cells };
    });
  }
}
