import type { JudgementState } from '@states-must/domain';
import { type CellKey, cellKeyText, keyColumns } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { JudgementDecisionRecord, JudgementRecord } from './judgement-record.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Row = Omit<JudgementRecord, 'createdAt' | 'approvedAt' | 'endedAt'> & {
  createdAt: Date;
  approvedAt: Date | null;
  endedAt: Date | null;
};

/**
 * Who did it, and changes of reliability, are not for the public: its role has no right to read them. `ended` is when a
 * record ended, as far as the question may know.
 */
const columns = (tx: Tx, ended = 'j.ended_at'): string => {
  const open = tx.caller === 'PUBLIC';
  return `j.id, j.kind, j.state, ${open ? `'{}'::text[]` : 'j.regions'} AS regions,
  ${open ? 'NULL' : 'j.author_id'} AS "authorId", j.author_role AS "authorRole", j.decided_role AS "decidedRole",
  j.version, j.created_at AS "createdAt", j.approved_at AS "approvedAt", ${ended} AS "endedAt",
  (SELECT coalesce(json_agg(json_build_object('standard', c.standard, 'jurisdiction', c.jurisdiction,
      'obligation', c.obligation) ORDER BY c.jurisdiction, c.obligation), '[]')
   FROM judgement_cell c WHERE c.judgement_id = j.id) AS cells,
  (SELECT json_build_object('on', s.made_on, 'places', s.places, 'languages', s.languages, 'terms', s.terms, 'note', s.note)
   FROM search_made s WHERE s.judgement_id = j.id) AS search,
  (SELECT json_build_object('party', p.party, 'partyName', p.party_name, 'value', p.value, 'text', p.says,
      'on', p.held_from, 'until', p.held_until, 'sourceId', p.source_id, 'evidenceId', p.evidence_id, 'url', p.url)
   FROM party_position p WHERE p.judgement_id = j.id) AS position,
  (SELECT json_build_object('asOf', a.as_of, 'direction', a.direction, 'directionReason', a.direction_reason,
      'seen', a.seen, 'ratings', (
        SELECT json_agg(json_build_object('id', r.id, 'seat', r.seat, 'kind', r.kind, 'status', r.status,
            'confidence', r.confidence, 'rule', r.rule, 'decidedBy', r.decided_by, 'reason', r.reason,
            'keepDissent', r.keep_dissent, 'memberId', ${open ? 'NULL' : 'r.member_id'}, 'role', r.role, 'at', r.rated_at)
            ORDER BY r.rated_at)
        FROM assessment_rating r WHERE r.judgement_id = j.id))
   FROM assessment a WHERE a.judgement_id = j.id) AS assessment,
  ${
    open
      ? 'NULL::json'
      : `(SELECT json_build_object('sourceId', r.source_id, 'sourceVersion', r.source_version, 'before', r.before,
      'after', r.after, 'reason', r.reason) FROM reliability_change r WHERE r.judgement_id = j.id)`
  } AS reliability`;
};

const toRecord = ({ createdAt, approvedAt, endedAt, assessment, ...row }: Row): JudgementRecord => ({
  ...row,
  assessment: assessment && {
    ...assessment,
    ratings: assessment.ratings.map((rating) => ({ ...rating, at: new Date(rating.at).toISOString() })),
  },
  createdAt: createdAt.toISOString(),
  approvedAt: approvedAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
});

/** One record; null where there is none that the caller may see. */
export async function findJudgement(tx: Tx, id: string): Promise<JudgementRecord | null> {
  return (await judgementsByIds(tx, [id]))[0] ?? null;
}

/** Several records, in no order; those that the caller may not see are left out. */
export async function judgementsByIds(tx: Tx, ids: string[]): Promise<JudgementRecord[]> {
  const known = ids.filter((id) => UUID.test(id));
  if (known.length === 0) return [];
  const rows = await rowsOf<Row>(tx, `SELECT ${columns(tx)} FROM judgement j WHERE j.id = ANY ($1::uuid[])`, [known]);
  return rows.map(toRecord);
}

/**
 * The approved records of several cells, in the order in which they were approved, by `cellKeyText`: as known at a moment,
 * or now where it is null. The database compares the moments: its own are finer than those of a `Date`.
 */
export async function judgementsOfCells(
  tx: Tx,
  keys: CellKey[],
  knownAt: string | null = null,
): Promise<Map<string, JudgementRecord[]>> {
  const ended = 'CASE WHEN $4::timestamptz IS NULL OR j.ended_at <= $4::timestamptz THEN j.ended_at END';
  const rows = await rowsOf<Row & CellKey>(
    tx,
    `SELECT k.standard, k.jurisdiction, k.obligation, ${columns(tx, ended)}
     FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
     JOIN judgement_cell here USING (standard, jurisdiction, obligation)
     JOIN judgement j ON j.id = here.judgement_id AND j.state = 'APPROVED'
       AND j.approved_at <= coalesce($4::timestamptz, 'infinity')
     ORDER BY j.approved_at, j.id`,
    [...keyColumns(keys), knownAt],
  );
  const found = new Map<string, JudgementRecord[]>();
  for (const { standard, jurisdiction, obligation, ...row } of rows) {
    const key = cellKeyText({ standard, jurisdiction, obligation });
    found.set(key, [...(found.get(key) ?? []), toRecord(row)]);
  }
  return found;
}

/**
 * The assessment of the same cell that was approved, and not taken back, after this one was put on record; the last where
 * there are several, null where there is none.
 */
export async function assessmentApprovedSince(tx: Tx, id: string): Promise<JudgementRecord | null> {
  const [row] = await rowsOf<Row>(
    tx,
    `SELECT ${columns(tx)} FROM judgement mine
     JOIN judgement_cell here ON here.judgement_id = mine.id
     JOIN judgement_cell there USING (standard, jurisdiction, obligation)
     JOIN judgement j ON j.id = there.judgement_id AND j.id <> mine.id
     WHERE mine.id = $1 AND j.kind = 'ASSESSMENT' AND j.state = 'APPROVED' AND j.approved_at > mine.created_at
     ORDER BY j.approved_at DESC, j.id LIMIT 1`,
    [id],
  );
  return row ? toRecord(row) : null;
}

/** Which records of those at work: what waits for the caller's decision, or what the caller put on record. */
export type JudgementQueue = 'WAITS_FOR_ME' | 'MINE';

const WAITS_FOR_ME = `j.author_id <> app_member() AND j.state IN ('PENDING', 'DISPUTED')
  AND app_covers_all((SELECT app_regions('REVIEWER', 'REGIONAL_LEAD')), j.regions)
  AND (j.state = 'PENDING' OR NOT EXISTS (
    SELECT 1 FROM assessment_rating r WHERE r.judgement_id = j.id AND r.member_id = app_member()))`;
const MINE = `j.author_id = app_member()`;

/** A page of records, oldest first, after the record with the id `after`; with how many there are in all. */
export async function queueOfJudgements(
  tx: Tx,
  queue: JudgementQueue,
  page: { first: number; after: string | null; states?: readonly JudgementState[] },
): Promise<{ records: JudgementRecord[]; total: number; hasNext: boolean }> {
  const which = `${queue === 'MINE' ? MINE : WAITS_FOR_ME} AND ($1::text[] IS NULL OR j.state = ANY ($1))`;
  const states = page.states ?? null;
  const [counted] = await rowsOf<{ total: number }>(
    tx,
    `SELECT count(*)::int AS total FROM judgement j WHERE ${which}`,
    [states],
  );
  const rows = await rowsOf<Row>(
    tx,
    `SELECT ${columns(tx)} FROM judgement j WHERE ${which} AND ($2::uuid IS NULL OR (j.created_at, j.id) > (
       SELECT last.created_at, last.id FROM judgement last WHERE last.id = $2))
     ORDER BY j.created_at, j.id LIMIT $3`,
    [states, page.after !== null && UUID.test(page.after) ? page.after : null, page.first + 1],
  );
  const records = rows.slice(0, page.first).map(toRecord);
  return { records, total: counted!.total, hasNext: rows.length > page.first };
}

/** The decisions on records that the caller may see, oldest first, by the record's id. */
export async function judgementDecisionsOf(tx: Tx, ids: string[]): Promise<Map<string, JudgementDecisionRecord[]>> {
  if (tx.caller === 'PUBLIC' || ids.length === 0) return new Map();
  const rows = await rowsOf<Omit<JudgementDecisionRecord, 'at'> & { id: string; at: Date }>(
    tx,
    `SELECT judgement_id AS id, version, member_id AS "memberId", role, decision, reason, decided_at AS at
     FROM judgement_decision WHERE judgement_id = ANY ($1::uuid[]) ORDER BY decided_at, version`,
    [ids],
  );
  const found = new Map<string, JudgementDecisionRecord[]>();
  for (const { id, at, ...row } of rows) {
    found.set(id, [...(found.get(id) ?? []), { ...row, at: at.toISOString() }]);
  }
  return found;
}
