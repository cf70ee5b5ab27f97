import { createHash } from 'node:crypto';
import { singleSourceCount, type Status } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { StoredAnswer } from '../entities/cell.entities.js';
import { canonical } from './canonical.js';
import { type CellDraft, type CellKey, cellKeyText, keyColumns } from './cell-record.js';
import { lettersOf } from './letters.js';

/** What storing a cell did. */
export interface StoredCell {
  /** True where anything of the published answer changed: the status, its reasons, the counts. */
  changed: boolean;
  /** The status before; NOT_ASSESSED where nothing was on record. */
  before: Status;
}

const STORE = `
INSERT INTO cell (standard, jurisdiction, obligation, letter, confidence, answered, flags, evidence_count, supports,
                  contradicts, context, newest, next_change, derived_at, day, version, answer_hash, answer, single_source,
                  review_due)
SELECT standard, jurisdiction, obligation, letter, confidence, answered, flags, evidence_count, supports, contradicts, context,
       newest, next_change, now(), day, 1, answer_hash, answer, single_source, review_due
FROM jsonb_to_recordset($1::jsonb) AS r (standard text, jurisdiction text, obligation text, letter text, confidence text,
  answered text, flags text, evidence_count int, supports int, contradicts int, context int, newest date, next_change date, day date,
  answer_hash text, answer jsonb, single_source int, review_due boolean)
ON CONFLICT (standard, jurisdiction, obligation) DO UPDATE SET
  letter = excluded.letter, confidence = excluded.confidence, answered = excluded.answered, flags = excluded.flags,
  evidence_count = excluded.evidence_count, supports = excluded.supports, contradicts = excluded.contradicts,
  context = excluded.context, newest = excluded.newest, next_change = excluded.next_change, derived_at = now(),
  day = excluded.day, answer = excluded.answer, answer_hash = excluded.answer_hash,
  single_source = excluded.single_source, review_due = excluded.review_due,
  version = cell.version + CASE WHEN cell.answer_hash = excluded.answer_hash THEN 0 ELSE 1 END`;

/** Stores several cells in one statement; answers by `cellKeyText`. */
export async function storeCells(tx: Tx, drafts: CellDraft[]): Promise<Map<string, StoredCell>> {
  if (drafts.length === 0) return new Map();
  const before = await readAnswers(tx, drafts);
  const results = new Map<string, StoredCell>();
  const rows = drafts.map((draft) => {
    const key = cellKeyText(draft);
    const old = before.get(key);
    const row = toRow(draft);
    results.set(key, {
      changed: old === undefined ? saysSomething(draft) : old.answerHash !== row.answer_hash,
      before: old?.status ?? 'NOT_ASSESSED',
    });
    return row;
  });
  await rowsOf(tx, STORE, [JSON.stringify(rows)]);
  return results;
}

/** An empty cell on record answers what no record answers. */
function saysSomething({ outcome, evidenceCount, rollUp }: CellDraft): boolean {
  return outcome.status !== 'NOT_ASSESSED' || evidenceCount > 0 || rollUp !== null;
}

function keyOf({ standard, jurisdiction, obligation }: CellKey): CellKey {
  return { standard, jurisdiction, obligation };
}

/** The statuses of the cells on record, with the hash of their whole answer, by `cellKeyText`. */
async function readAnswers(tx: Tx, keys: CellKey[]): Promise<Map<string, { status: Status; answerHash: string }>> {
  const rows = await rowsOf<CellKey & { status: Status; answerHash: string }>(
    tx,
    `SELECT standard, jurisdiction, obligation, c.answer_hash AS "answerHash", c.answer -> 'outcome' ->> 'status' AS status
     FROM cell c JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation)`,
    keyColumns(keys),
  );
  return new Map(rows.map((row) => [cellKeyText(row), row]));
}

function answerOf(draft: CellDraft): StoredAnswer {
  const { outcome, basis, proposal, rollUp, assessmentId, direction, reviewDue, newEvidenceSince, decidedBy } = draft;
  return { outcome, basis, proposal, rollUp, assessmentId, direction, reviewDue, newEvidenceSince, decidedBy };
}

function toRow(draft: CellDraft): Record<string, unknown> & { answer_hash: string } {
  const { outcome, evidenceCount, effects } = draft;
  const answer = answerOf(draft);
  // The day of asking is no part of the answer: the same answer a day later is no change.
  const published = { ...answer, outcome: { ...outcome, day: null }, evidenceCount, effects };
  return {
    ...keyOf(draft),
    ...lettersOf(draft),
    evidence_count: evidenceCount,
    ...effects,
    day: outcome.day,
    newest: outcome.newest,
    next_change: outcome.nextChange,
    answer_hash: createHash('sha256').update(canonical(published)).digest('hex'),
    answer,
    // Of these the queue of gaps ranks all cells in one read.
    single_source: singleSourceCount(outcome),
    review_due: draft.reviewDue,
  };
}
