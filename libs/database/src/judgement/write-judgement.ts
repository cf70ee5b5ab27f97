import type { JudgementState, Role } from '@states-must/domain';
import type { CellKey } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { JudgementContent, JudgementDecision, RatingDraft } from './judgement-record.js';

/** The regions of a list of jurisdictions, as a record keeps them. */
const OF_CELLS = `SELECT coalesce(array_agg(DISTINCT j.region ORDER BY j.region), '{}') FROM jurisdiction j
  WHERE j.code = ANY ($4::text[])`;
/** All regions in which something published rests on a source. */
const OF_SOURCE = `SELECT coalesce(array_agg(DISTINCT p.region ORDER BY p.region), '{}')
  FROM evidence e JOIN evidence_link l ON l.evidence_id = e.id AND l.is_public
  JOIN jurisdiction p ON p.code = l.jurisdiction WHERE e.source_id = $4`;

/** Puts a record on record as pending, version 1, with its content and its cells. Gives its id. */
export async function insertJudgement(
  tx: Tx,
  content: JudgementContent,
  cells: CellKey[],
  author: { id: string; role: Role },
): Promise<string> {
  const [{ id }] = (await rowsOf<{ id: string }>(
    tx,
    `INSERT INTO judgement (kind, state, author_id, author_role, version, regions)
     VALUES ($1, 'PENDING', $2, $3, 1, (${content.kind === 'RELIABILITY' ? OF_SOURCE : OF_CELLS})) RETURNING id`,
    [
      ...[content.kind, author.id, author.role],
      content.kind === 'RELIABILITY' ? content.reliability.sourceId : cells.map((cell) => cell.jurisdiction),
    ],
  )) as [{ id: string }];
  await rowsOf(
    tx,
    `INSERT INTO judgement_cell (judgement_id, standard, jurisdiction, obligation)
     SELECT $1, k.standard, k.jurisdiction, k.obligation
     FROM unnest($2::text[], $3::text[], $4::text[]) AS k (standard, jurisdiction, obligation)`,
    [id, cells.map((cell) => cell.standard), cells.map((cell) => cell.jurisdiction), cells.map((c) => c.obligation)],
  );
  await insertContent(tx, id, content);
  if (content.kind === 'ASSESSMENT') await insertRating(tx, id, content.rating, author);
  await recordJudgementDecision(tx, id, 0, author, 'PROPOSE', null);
  return id;
}

async function insertContent(tx: Tx, id: string, content: JudgementContent): Promise<void> {
  const row = rowOf(content);
  const columns = Object.keys(row.values);
  await rowsOf(
    tx,
    `INSERT INTO ${row.table} (judgement_id, ${columns.join(', ')})
     VALUES ($1, ${columns.map((_, index) => `$${index + 2}`).join(', ')})`,
    [id, ...Object.values(row.values)],
  );
}

function rowOf(content: JudgementContent): { table: string; values: Record<string, unknown> } {
  switch (content.kind) {
    case 'SEARCH': {
      const { on, ...rest } = content.search;
      return { table: 'search_made', values: { made_on: on, ...rest } };
    }
    case 'POSITION': {
      const { party, partyName, value, text, on, until, sourceId, evidenceId, url } = content.position;
      const held = { held_from: on, held_until: until };
      const read = { source_id: sourceId, evidence_id: evidenceId, url };
      return { table: 'party_position', values: { party, party_name: partyName, value, says: text, ...held, ...read } };
    }
    case 'ASSESSMENT': {
      const { asOf, direction, directionReason, seen } = content.assessment;
      const values = { as_of: asOf, direction, direction_reason: directionReason, seen: JSON.stringify(seen) };
      return { table: 'assessment', values };
    }
    case 'RELIABILITY': {
      const { sourceId, sourceVersion, before, after, reason } = content.reliability;
      const values = { source_id: sourceId, source_version: sourceVersion, before, after, reason };
      return { table: 'reliability_change', values };
    }
  }
}

/** What one person said of a cell. One a seat and one a person: the database refuses a second. */
export async function insertRating(
  tx: Tx,
  id: string,
  rating: RatingDraft,
  rater: { id: string; role: Role },
): Promise<void> {
  const { seat, kind, status, confidence, rule, decidedBy, reason, keepDissent } = rating;
  await rowsOf(
    tx,
    `INSERT INTO assessment_rating (judgement_id, member_id, role, seat, kind, status, confidence, rule, decided_by, reason,
       keep_dissent) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, rater.id, rater.role, seat, kind, status, confidence, rule, decidedBy, reason, keepDissent],
  );
}

/** Puts a decision of the caller's on record, on the version that it leaves. */
export async function recordJudgementDecision(
  tx: Tx,
  id: string,
  version: number,
  by: { id: string; role: Role },
  decision: JudgementDecision,
  reason: string | null,
): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO judgement_decision (judgement_id, version, member_id, role, decision, reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, version, by.id, by.role, decision, reason],
  );
}

/**
 * Moves a record on, from the version that the caller read. False where that is no longer its version, or the caller may
 * not move it. `role` is the right under which it is approved.
 */
export async function moveJudgement(
  tx: Tx,
  id: string,
  version: number,
  to: JudgementState,
  role: Role | null = null,
): Promise<boolean> {
  const changed = await rowsOf(
    tx,
    `UPDATE judgement SET version = version + 1, state = $3,
       decided_role = CASE WHEN $3 = 'APPROVED' THEN $4 ELSE decided_role END,
       approved_at = CASE WHEN $3 = 'APPROVED' THEN clock_timestamp() ELSE approved_at END,
       withdrawn_at = CASE WHEN $3 = 'WITHDRAWN' THEN clock_timestamp() END
     WHERE id = $1 AND version = $2 RETURNING id`,
    [id, version, to, role],
  );
  return changed.length === 1;
}

/** Ends the approved assessments of a cell for one day: a later one for that day has taken their place. Gives their ids. */
export async function endAssessmentsOf(tx: Tx, key: CellKey, asOf: string, but: string): Promise<string[]> {
  const ended = await rowsOf<{ id: string }>(
    tx,
    `UPDATE judgement SET ended_at = clock_timestamp(), version = judgement.version + 1
     FROM judgement_cell c, assessment a
     WHERE c.judgement_id = judgement.id AND a.judgement_id = judgement.id AND judgement.state = 'APPROVED'
       AND judgement.ended_at IS NULL AND judgement.id <> $5 AND a.as_of = $4::date
       AND c.standard = $1 AND c.jurisdiction = $2 AND c.obligation = $3
     RETURNING judgement.id`,
    [key.standard, key.jurisdiction, key.obligation, asOf, but],
  );
  return ended.map(({ id }) => id);
}
