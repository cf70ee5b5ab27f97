import { Injectable } from '@nestjs/common';
import { endAssessmentsOf, findJudgement } from '@states-must/database';
import { mayAdjudicate } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, type Refusal } from '../../platform/write/refusal.js';
import { settleCells } from '../../status/settle-cells.js';
import { auditRecord, decide } from '../life/act.js';
import { asJudged, openRecord, type Written } from '../life/open-record.js';
import { insistItStands } from '../life/still-stands.js';
import { checkRating, rate, type RateInput } from './rate.js';

/**
 * A third person decides between two raters, and says why. What they decide holds; the view that lost is kept, and is
 * shown as a rater's position unless that rater asked for it not to be.
 */
@Injectable()
export class AdjudicateAssessment {
  /** @returns the assessment, APPROVED, with the cells that were derived; or why not */
  run(context: RequestContext, what: RateInput, key: string): Promise<Written | Refusal> {
    return once(context, { operation: 'adjudicateAssessment', key, body: what }, async (tx, member) => {
      const record = await openRecord(tx, what.id, what.version);
      insist(mayAdjudicate(asJudged(record), member, what.reason));
      const rating = checkRating(record, what, await insistItStands(tx, record));
      const step = { decision: 'ADJUDICATE', to: 'APPROVED', reason: rating.reason } as const;
      const role = await decide(tx, record, member, step);
      await rate(tx, record, rating, 'ADJUDICATOR', { member, role, keepDissent: true });
      await endAssessmentsOf(tx, record.cells[0]!, record.assessment!.asOf, record.id);
      const cells = await settleCells(tx, record.cells, { kind: 'KNOWLEDGE', evidence: [] });
      const approved = (await findJudgement(tx, record.id))!;
      await auditRecord(tx, approved, 'adjudicate', { cells: cells.length });
      return { record: approved, cells };
    });
  }
}
