import { Injectable } from '@nestjs/common';
import { moveEvidence } from '@states-must/database';
import { mayDecline } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { cleanReason } from '../../platform/write/clean-reason.js';
import { once } from '../../platform/write/once.js';
import { insist, type Refusal } from '../../platform/write/refusal.js';
import { auditDecision, recordOn } from './decide.js';
import { openItem, overtaken } from './open-item.js';
import type { Written } from './written.js';

/** Closes an item for good: it will not be published. Its author sees why. */
@Injectable()
export class DeclineEvidence {
  /** @param what `reason` 1 to 2,000 characters, shown to the author; @returns the item, DECLINED; or why not */
  run(
    context: RequestContext,
    what: { id: string; version: number; reason: string },
    key: string,
  ): Promise<Written | Refusal> {
    return once(context, { operation: 'declineEvidence', key, body: what }, async (tx, member) => {
      const { record, reviewed } = await openItem(tx, what.id, what.version);
      insist(mayDecline(reviewed, member, what.reason));
      const reason = cleanReason(what.reason);
      await recordOn(tx, record, member, 'DECLINE', reason);
      const evidence = await moveEvidence(tx, record.id, what.version, 'DECLINED', member.id, reason);
      if (evidence === 'STALE') throw await overtaken(tx, record);
      await auditDecision(tx, evidence, 'decline', {});
      return { evidence, cells: [] };
    });
  }
}
