import { Injectable } from '@nestjs/common';
import { findEvidence, findSource, today, type Tx } from '@states-must/database';
import { validatePosition, type CheckedPosition } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { Refusal } from '../../platform/write/refusal.js';
import { insistOnInput, insistOnRights, lookupsOf, standardFor } from '../life/lookups.js';
import type { Written } from '../life/open-record.js';
import type { AddPositionInput } from './propose-inputs.js';
import { putOnRecord } from './put-on-record.js';

/** Puts on record what a party says of a cell. */
@Injectable()
export class AddPosition {
  /** @returns the record, waiting for a second person; or everything that is wrong with the input at once */
  run(context: RequestContext, { key, ...input }: AddPositionInput): Promise<Written | Refusal> {
    return once(context, { operation: 'addPosition', key, body: input }, async (tx, member) => {
      const { reference } = context;
      const standard = standardFor(reference, input.standard);
      const checked = insistOnInput(validatePosition(input, lookupsOf(reference, standard), await today(tx)));
      await insistOnPublic(tx, checked);
      const { jurisdiction, obligation, ...position } = checked;
      const cells = [{ standard: standard.code, jurisdiction, obligation }];
      const regions = insistOnRights(reference, 'POSITION', cells, member);
      return putOnRecord(tx, member, { kind: 'POSITION', position }, cells, regions);
    });
  }
}

/** A public statement is read at a public place: the source is known, and the item is published. */
const insistOnPublic = async (tx: Tx, { sourceId, evidenceId }: CheckedPosition): Promise<void> => {
  if (sourceId !== null && !(await findSource(tx, sourceId))) {
    throw Refusal.of('UNKNOWN_SOURCE', 'There is no source with this id. Choose another.', 'sourceId');
  }
  if (evidenceId === null) return;
  const item = await findEvidence(tx, evidenceId);
  if (item?.state === 'APPROVED' && item.visibility === 'PUBLIC') return;
  throw Refusal.of('UNKNOWN_EVIDENCE', 'There is no published item with this id. Choose another.', 'evidenceId');
};
