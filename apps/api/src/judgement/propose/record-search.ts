import { Injectable } from '@nestjs/common';
import { today } from '@states-must/database';
import { validateSearch } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import type { Refusal } from '../../platform/write/refusal.js';
import { insistOnInput, insistOnRights, lookupsOf, standardFor } from '../life/lookups.js';
import type { Written } from '../life/open-record.js';
import type { RecordSearchInput } from './propose-inputs.js';
import { putOnRecord } from './put-on-record.js';

/** Puts on record that somebody looked, for which cells, where, in which languages, when and what for. */
@Injectable()
export class RecordSearch {
  /** @returns the record, waiting for a second person; or everything that is wrong with the input at once */
  run(context: RequestContext, { key, ...input }: RecordSearchInput): Promise<Written | Refusal> {
    return once(context, { operation: 'recordSearch', key, body: input }, async (tx, member) => {
      const { reference } = context;
      const standard = standardFor(reference, input.standard);
      const { cells, ...search } = insistOnInput(
        validateSearch(input, lookupsOf(reference, standard), await today(tx)),
      );
      const keys = cells.map((cell) => ({ standard: standard.code, ...cell }));
      const regions = insistOnRights(reference, 'SEARCH', keys, member);
      return putOnRecord(tx, member, { kind: 'SEARCH', search }, keys, regions);
    });
  }
}
