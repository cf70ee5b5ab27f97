import { Injectable } from '@nestjs/common';
import {
  cellsOfSource,
  endAssessmentsOf,
  findGradedSource,
  findJudgement,
  gradeSource,
  holdMethod,
  insertRating,
  publishedItemsOf,
  type CellKey,
  type JudgementRecord,
  type Tx,
} from '@states-must/database';
import { heldRating, mayApproveRecord, type Member, type Role } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, Refusal } from '../../platform/write/refusal.js';
import { settleCells } from '../../status/settle-cells.js';
import { auditRecord, decide } from '../life/act.js';
import { asJudged, openRecord, type Written } from '../life/open-record.js';
import { insistItStands } from '../life/still-stands.js';

/**
 * Approves a record as it stands, by a second person. From then on it counts: the decision, the record's new state, every
 * cell that it bears on and the audit entry are one transaction.
 */
@Injectable()
export class ApproveRecord {
  /** @returns the record with the cells that were derived; or why not */
  run(context: RequestContext, what: { id: string; version: number }, key: string): Promise<Written | Refusal> {
    return once(context, { operation: 'approveJudgement', key, body: what }, async (tx, member) => {
      const record = await openRecord(tx, what.id, what.version);
      insist(mayApproveRecord(asJudged(record), member));
      if (record.assessment) await insistItStands(tx, record);
      const cells = record.reliability
        ? await approveGrade(tx, record, member)
        : await approveCells(tx, record, member);
      const approved = (await findJudgement(tx, record.id))!;
      await auditRecord(tx, approved, 'approve', { cells: cells.length });
      return { record: approved, cells };
    });
  }
}

const approve = (tx: Tx, record: JudgementRecord, member: Member): Promise<Role> =>
  decide(tx, record, member, { decision: 'APPROVE', to: 'APPROVED', reason: null });

/** A search, a position or an assessment is new knowledge of its cells. */
const approveCells = async (tx: Tx, record: JudgementRecord, member: Member): Promise<CellKey[]> => {
  const role = await approve(tx, record, member);
  if (record.assessment) {
    const { kind, status, confidence, rule, decidedBy } = heldRating(record.assessment.ratings);
    const rating = {
      seat: 'SECOND' as const,
      kind,
      status,
      confidence,
      rule,
      decidedBy,
      reason: null,
      keepDissent: true,
    };
    await insertRating(tx, record.id, rating, { id: member.id, role });
    await endAssessmentsOf(tx, record.cells[0]!, record.assessment.asOf, record.id);
  }
  return settleCells(tx, record.cells, { kind: 'KNOWLEDGE', evidence: [] });
};

/** Rule 9: a source that turns out more or less reliable corrects every cell that rests on it. */
const approveGrade = async (tx: Tx, record: JudgementRecord, member: Member): Promise<CellKey[]> => {
  // Nothing of it is published meanwhile: whoever publishes takes the method as it is first.
  await holdMethod(tx);
  const { sourceId, sourceVersion, after, reason } = record.reliability!;
  const source = await findGradedSource(tx, sourceId);
  if (!source || source.version !== sourceVersion) throw gradedMeanwhile(source?.reliability);
  if (source.regions.join() !== record.regions.join()) throw spreadMeanwhile(source.regions);
  await approve(tx, record, member);
  if (!(await gradeSource(tx, sourceId, sourceVersion, after, reason))) throw gradedMeanwhile(source.reliability);
  const keys = await cellsOfSource(tx, sourceId);
  return settleCells(tx, keys, { kind: 'CORRECTION', evidence: await publishedItemsOf(tx, sourceId) });
};

const gradedMeanwhile = (reliability: string | undefined): Refusal =>
  Refusal.of(
    'STALE_PROPOSAL',
    `The source was graded after this was proposed: it stands at ${reliability ?? 'another reliability'}. Decline this, and propose anew.`,
  );

const spreadMeanwhile = (regions: readonly string[]): Refusal =>
  Refusal.of(
    'STALE_PROPOSAL',
    `What rests on the source has changed since this was proposed: it concerns ${regions.join(', ') || 'no region'} now. Decline this, and propose anew.`,
  );
