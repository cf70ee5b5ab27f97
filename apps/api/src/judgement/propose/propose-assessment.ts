import { Injectable } from '@nestjs/common';
import { lockCells, readCell, today, type CellKey, type Tx } from '@states-must/database';
import { validateAssessment, type CheckedAssessment, type ProposalSeen } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { Refusal } from '../../platform/write/refusal.js';
import { insistOnInput, insistOnRights, lookupsOf, standardFor } from '../life/lookups.js';
import type { Written } from '../life/open-record.js';
import { insistOnOwnAnswer } from '../life/own-answer.js';
import { proposals } from '../life/proposal.js';
import type { ProposeAssessmentInput } from './propose-inputs.js';
import { putOnRecord } from './put-on-record.js';

/** Puts on record what somebody decides of a cell: that the rules are right, that they are not, or that it does not apply. */
@Injectable()
export class ProposeAssessment {
  /**
   * @returns the record, waiting for a second person; or why not: everything that is wrong with the input, STALE_PROPOSAL
   *   where the cell changed after it was read, ROLL_UP where the parts are assessed and not their state
   */
  run(context: RequestContext, { key, ...input }: ProposeAssessmentInput): Promise<Written | Refusal> {
    return once(context, { operation: 'proposeAssessment', key, body: input }, async (tx, member) => {
      const { reference } = context;
      const standard = standardFor(reference, input.standard);
      const lookups = lookupsOf(reference, standard);
      const cell = { standard: standard.code, jurisdiction: input.jurisdiction, obligation: input.obligation };
      const known = lookups.hasJurisdiction(cell.jurisdiction) && lookups.hasObligation(cell.obligation);
      if (known) {
        insistOnRights(reference, 'ASSESSMENT', [cell], member);
        await lockCells(tx, [cell]);
      }
      const proposed = known ? await proposals(tx, cell) : () => null;
      const checked = insistOnInput(validateAssessment(input, lookups, await today(tx), (day) => proposed(day)!));
      await insistOnSeen(tx, cell, input.cellVersion);
      const mend = { text: 'Assess the parts instead', field: 'jurisdiction' };
      await insistOnOwnAnswer(tx, cell, checked.asOf, mend);
      const regions = insistOnRights(reference, 'ASSESSMENT', [cell], member);
      return putOnRecord(tx, member, contentOf(checked, proposed(checked.asOf)!.seen), [cell], regions);
    });
  }
}

/** @throws Refusal STALE_PROPOSAL where the cell is not the one that was read */
const insistOnSeen = async (tx: Tx, key: CellKey, version: number): Promise<void> => {
  const now = await readCell(tx, key);
  if ((now?.version ?? 0) === version) return;
  const stands = now
    ? `it proposes ${now.proposal.status} and shows ${now.outcome.status}, on ${now.evidenceCount} items, since ${now.derivedAt.slice(0, 16)}Z`
    : 'nothing is on record for it';
  const message = `The cell changed after you read it: ${stands}. Look at it again, then decide.`;
  throw Refusal.of('STALE_PROPOSAL', message, 'cellVersion');
};

const contentOf = (checked: CheckedAssessment, seen: ProposalSeen) => {
  const { asOf, direction, directionReason, kind, status, confidence, rule, decidedBy, reason, keepDissent } = checked;
  return {
    kind: 'ASSESSMENT' as const,
    assessment: { asOf, direction, directionReason, seen },
    rating: { seat: 'AUTHOR' as const, kind, status, confidence, rule, decidedBy, reason, keepDissent },
  };
};
