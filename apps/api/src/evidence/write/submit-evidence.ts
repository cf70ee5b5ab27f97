import { Injectable } from '@nestjs/common';
import { moveEvidence } from '@states-must/database';
import { maySubmit } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, type Refusal } from '../../platform/write/refusal.js';
import { auditDecision, recordOn } from './decide.js';
import { openItem, overtaken } from './open-item.js';
import type { Written } from './written.js';

/** Sends a draft, or an item that was sent back and changed, to the reviewers. */
@Injectable()
export class SubmitEvidence {
  /** @returns the item at its next version, SUBMITTED; or why not */
  run(context: RequestContext, what: { id: string; version: number }, key: string): Promise<Written | Refusal> {
    return once(context, { operation: 'submitEvidence', key, body: what }, async (tx, member) => {
      const { record, reviewed } = await openItem(tx, what.id, what.version);
      insist(maySubmit(reviewed, member));
      await recordOn(tx, record, member, 'SUBMIT', null);
      const evidence = await moveEvidence(tx, record.id, what.version, 'SUBMITTED', member.id, null);
      if (evidence === 'STALE') throw await overtaken(tx, record);
      await auditDecision(tx, evidence, 'submit', {});
      return { evidence, cells: [] };
    });
  }
}
