import { findJudgement, insertJudgement, type CellKey, type JudgementContent, type Tx } from '@states-must/database';
import { PROPOSING_ROLES, type Member } from '@states-must/domain';
import { auditRecord, roleFor } from '../life/act.js';
import type { Written } from '../life/open-record.js';

/** Puts a checked record on record, where it waits for a second person. Nothing of it shows outside before that. */
export const putOnRecord = async (
  tx: Tx,
  member: Member,
  content: JudgementContent,
  cells: CellKey[],
  regions: readonly string[],
): Promise<Written> => {
  const role = roleFor(member, PROPOSING_ROLES[content.kind], regions);
  const id = await insertJudgement(tx, content, cells, { id: member.id, role });
  const record = (await findJudgement(tx, id))!;
  await auditRecord(tx, record, 'propose', { cells: cells.length });
  return { record, cells: [] };
};
