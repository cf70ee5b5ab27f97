import { Injectable } from '@nestjs/common';
import { findJudgement } from '@states-must/database';
import { mayWithdrawRecord } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { cleanReason } from '../../platform/write/clean-reason.js';
import { once } from '../../platform/write/once.js';
import { insist, type Refusal } from '../../platform/write/refusal.js';
import { settleCells } from '../../status/settle-cells.js';
import { auditRecord, decide } from '../life/act.js';
import { asJudged, openRecord, type Written } from '../life/open-record.js';

/** Takes a record back, by one person and at once. Where it counted, its cells are derived without it, as a correction. */
@Injectable()
export class WithdrawRecord {
  /** @param what `reason` 1 to 2,000 characters; @returns the record, WITHDRAWN, with the cells derived; or why not */
  run(
    context: RequestContext,
    what: { id: string; version: number; reason: string },
    key: string,
  ): Promise<Written | Refusal> {
    return once(context, { operation: 'withdrawJudgement', key, body: what }, async (tx, member) => {
      const record = await openRecord(tx, what.id, what.version);
      insist(mayWithdrawRecord(asJudged(record), member, what.reason));
      await decide(tx, record, member, { decision: 'WITHDRAW', to: 'WITHDRAWN', reason: cleanReason(what.reason) });
      const counted = record.state === 'APPROVED' && record.endedAt === null;
      const cells = counted ? await settleCells(tx, record.cells, { kind: 'CORRECTION', evidence: [] }) : [];
      const withdrawn = (await findJudgement(tx, record.id))!;
      await auditRecord(tx, withdrawn, 'withdraw', { from: record.state, cells: cells.length });
      return { record: withdrawn, cells };
    });
  }
}
