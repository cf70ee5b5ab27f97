import { Injectable } from '@nestjs/common';
import { findJudgement } from '@states-must/database';
import { mayDeclineRecord } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { cleanReason } from '../../platform/write/clean-reason.js';
import { once } from '../../platform/write/once.js';
import { insist, type Refusal } from '../../platform/write/refusal.js';
import { auditRecord, decide } from '../life/act.js';
import { asJudged, openRecord, type Written } from '../life/open-record.js';

/** Declines a record that waits, for good and with a reason. It never counted, so no cell changes. */
@Injectable()
export class DeclineRecord {
  /** @param what `reason` 1 to 2,000 characters; @returns the record, DECLINED; or why not */
  run(
    context: RequestContext,
    what: { id: string; version: number; reason: string },
    key: string,
  ): Promise<Written | Refusal> {
    return once(context, { operation: 'declineJudgement', key, body: what }, async (tx, member) => {
      const record = await openRecord(tx, what.id, what.version);
      insist(mayDeclineRecord(asJudged(record), member, what.reason));
      await decide(tx, record, member, { decision: 'DECLINE', to: 'DECLINED', reason: cleanReason(what.reason) });
      const declined = (await findJudgement(tx, record.id))!;
      await auditRecord(tx, declined, 'decline', { from: record.state });
      return { record: declined, cells: [] };
    });
  }
}
