import { Injectable } from '@nestjs/common';
import { moveEvidence, type EvidenceRecord } from '@states-must/database';
import { mayWithdraw, type WithdrawalReason } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { cleanReason } from '../../platform/write/clean-reason.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import { lockConcerned } from '../../status/cells-concerned.js';
import { settleCells } from '../../status/settle-cells.js';
import { auditDecision, recordOn } from './decide.js';
import { openItem, overtaken } from './open-item.js';
import type { Written } from './written.js';

/**
 * Takes an item back, by one person and at once: it is out of sight and moves no status any more. Where it was public,
 * the cells that it concerned are derived without it in the same transaction, and the public sees a tombstone in its place.
 */
@Injectable()
export class WithdrawEvidence {
  /** @param what `reason` 1 to 2,000 characters, `reasonClass` is all that the public is told; @returns the item, WITHDRAWN, with the cells derived; or why not */
  run(
    context: RequestContext,
    what: { id: string; version: number; reason: string; reasonClass: WithdrawalReason },
    key: string,
  ): Promise<Written | Refusal> {
    return once(context, { operation: 'withdrawEvidence', key, body: what }, async (tx, member) => {
      const { record, reviewed } = await openItem(tx, what.id, what.version);
      insistOnMember(record);
      insist(mayWithdraw(reviewed, member, what.reason));
      const reason = cleanReason(what.reason);
      await recordOn(tx, record, member, 'WITHDRAW', reason);
      const wasPublic = record.state === 'APPROVED' && record.visibility === 'PUBLIC';
      const keys = wasPublic ? (await lockConcerned(tx, record)).all : [];
      const evidence = await moveEvidence(
        tx,
        record.id,
        what.version,
        'WITHDRAWN',
        member.id,
        reason,
        what.reasonClass,
      );
      if (evidence === 'STALE') throw await overtaken(tx, record);
      const cells = wasPublic ? await settleCells(tx, keys, { kind: 'CORRECTION', evidence: [evidence.id] }) : [];
      await auditDecision(tx, evidence, 'withdraw', {
        from: record.state,
        class: what.reasonClass,
        cells: cells.length,
      });
      return { evidence, cells };
    });
  }
}

/** What the catalogue publishes is changed there. */
const insistOnMember = (record: EvidenceRecord): void => {
  if (record.origin !== 'CATALOGUE') return;
  throw Refusal.of('CATALOGUE_ITEM', 'The catalogue publishes this item. It is changed in the catalogue, not here.');
};
