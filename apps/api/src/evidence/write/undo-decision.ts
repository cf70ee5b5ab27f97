import { Injectable } from '@nestjs/common';
import {
  decisionsOf,
  findEvidence,
  itemOfDecision,
  returnToReview,
  reviewersFor,
  type DecisionRecord,
  type EvidenceRecord,
  type Tx,
} from '@states-must/database';
import { mayUndo, type ReviewedItem } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, notFound, type Refusal } from '../../platform/write/refusal.js';
import { lockConcerned } from '../../status/cells-concerned.js';
import { reviewedItem } from '../../status/reviewed-item.js';
import { settleCells } from '../../status/settle-cells.js';
import { auditDecision, recordOn } from './decide.js';
import { overtaken } from './open-item.js';
import type { Written } from './written.js';

/**
 * Takes a decision back within ten seconds: the one who took it, by the database's clock. What the decision had moved
 * waits for reviewers again, with the other person's approval as it was. Nothing stays published on an approval that was
 * taken back, so a published item is unpublished, and its cells are settled without it, in the same transaction.
 */
@Injectable()
export class UndoDecision {
  /** @returns the item as it stands then; or why not (TOO_LATE_TO_UNDO, ALREADY_UNDONE, MOVED_ON, ...) */
  run(context: RequestContext, what: { decisionId: string }, key: string): Promise<Written | Refusal> {
    return once(context, { operation: 'undoDecision', key, body: what }, async (tx, member) => {
      const id = await itemOfDecision(tx, what.decisionId);
      const seen = id && (await findEvidence(tx, id));
      if (!seen) throw notFound('decision');
      // Whoever decides on the same cells at this moment passes before or after, never between.
      const { all: keys } = await lockConcerned(tx, seen);
      const { record, decision, undone, reviewed } = await look(tx, seen.id, what.decisionId);
      insist(mayUndo({ ...decision, undone }, { ...reviewed, version: record.version }, member.id));
      await recordOn(tx, record, member, 'UNDO', null, { undoes: decision.id });

      const detail = { decision: decision.decision, from: record.state };
      if (record.state === 'SUBMITTED') {
        await auditDecision(tx, record, 'undo', detail);
        return { evidence: record, cells: [] };
      }
      const evidence = await returnToReview(tx, record.id, record.version, member.id);
      if (evidence === 'STALE') throw await overtaken(tx, record);
      const wasPublic = record.state === 'APPROVED' && record.visibility === 'PUBLIC';
      const cells = wasPublic ? await settleCells(tx, keys, { kind: 'CORRECTION', evidence: [evidence.id] }) : [];
      await auditDecision(tx, evidence, 'undo', { ...detail, cells: cells.length });
      return { evidence, cells };
    });
  }
}

/** What is known of a decision once nobody else decides beside it. */
interface Looked {
  record: EvidenceRecord;
  decision: DecisionRecord;
  undone: boolean;
  reviewed: ReviewedItem;
}

const look = async (tx: Tx, itemId: string, decisionId: string): Promise<Looked> => {
  const record = await findEvidence(tx, itemId);
  const decisions = await decisionsOf(tx, itemId);
  const decision = decisions.find(({ id }) => id === decisionId.toLowerCase());
  if (!record || !decision) throw notFound('decision');
  const reviewers = (await reviewersFor(tx, record.regions)).map(({ memberId }) => memberId);
  return {
    record,
    decision,
    undone: decisions.some(({ undoes }) => undoes === decision.id),
    reviewed: reviewedItem(record, decisions, reviewers),
  };
};
