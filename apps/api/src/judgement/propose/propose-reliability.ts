import { Injectable } from '@nestjs/common';
import { findGradedSource } from '@states-must/database';
import { judgeReason, mayPropose, TEXT_LIMITS } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { cleanReason } from '../../platform/write/clean-reason.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import type { Written } from '../life/open-record.js';
import type { ProposeReliabilityInput } from './propose-inputs.js';
import { putOnRecord } from './put-on-record.js';

/** Proposes that a source is more, or less, reliable than it stands on record (rule 9). */
@Injectable()
export class ProposeReliability {
  /** @returns the record, waiting for a second reviewer; or why not, each problem naming its field */
  run(context: RequestContext, { key, ...input }: ProposeReliabilityInput): Promise<Written | Refusal> {
    return once(context, { operation: 'proposeReliability', key, body: input }, async (tx, member) => {
      const source = await findGradedSource(tx, input.source);
      if (!source) throw Refusal.of('UNKNOWN_SOURCE', 'There is no source with this id. Choose another.', 'source');
      if (source.ofCatalogue) {
        throw Refusal.of('CATALOGUE_ITEM', 'The catalogue publishes this source. It is changed there, not here.');
      }
      if (source.regions.length === 0) {
        const mend = 'Its reliability is settled when the first item is approved: change it there.';
        throw Refusal.of('NOTHING_RESTS_ON_IT', `Nothing published rests on this source yet. ${mend}`, 'source');
      }
      insist(mayPropose('RELIABILITY', source.regions, member));
      if (input.reliability === source.reliability) {
        const message = `The source stands at ${source.reliability} already. Choose another reliability.`;
        throw Refusal.of('SAME_RELIABILITY', message, 'reliability');
      }
      insist(judgeReason(input.reason));
      const reason = cleanReason(input.reason);
      if ([...reason].length > TEXT_LIMITS.reliabilityReason) {
        throw Refusal.of('REASON_TOO_LONG', 'The reason is longer than 1,000 characters. Shorten it.', 'reason');
      }
      const { id: sourceId, version: sourceVersion, reliability: before, regions } = source;
      const reliability = { sourceId, sourceVersion, before, after: input.reliability, reason };
      return putOnRecord(tx, member, { kind: 'RELIABILITY', reliability }, [], regions);
    });
  }
}
