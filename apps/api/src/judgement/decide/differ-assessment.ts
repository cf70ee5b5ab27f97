import { Injectable } from '@nestjs/common';
import { findJudgement } from '@states-must/database';
import { mayDiffer } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import { auditRecord, decide } from '../life/act.js';
import { asJudged, openRecord, type Written } from '../life/open-record.js';
import { insistItStands } from '../life/still-stands.js';
import { checkRating, rate, type RateInput } from './rate.js';

/** A second rater who differs: both views are kept, and a third person decides. */
@Injectable()
export class DifferAssessment {
  /** @returns the assessment, DISPUTED; or why not */
  run(context: RequestContext, what: RateInput, key: string): Promise<Written | Refusal> {
    return once(context, { operation: 'differAssessment', key, body: what }, async (tx, member) => {
      const record = await openRecord(tx, what.id, what.version);
      insist(mayDiffer(asJudged(record), member, what.reason));
      const rating = checkRating(record, what, await insistItStands(tx, record));
      const author = record.assessment!.ratings[0]!;
      if (author.status === rating.status && author.confidence === rating.confidence) throw agrees();
      const step = { decision: 'DIFFER', to: 'DISPUTED', reason: rating.reason } as const;
      const role = await decide(tx, record, member, step);
      await rate(tx, record, rating, 'SECOND', { member, role, keepDissent: what.keepDissent ?? true });
      const disputed = (await findJudgement(tx, record.id))!;
      await auditRecord(tx, disputed, 'differ');
      return { record: disputed, cells: [] };
    });
  }
}

const agrees = (): Refusal =>
  Refusal.of('SAME_RATING', 'This is the rating that is proposed. Approve it, or choose another one.', 'status');
