import { createHash } from 'node:crypto';
import type { CellOutcome, Status } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { StoredAnswer } from '../entities/cell.entities.js';
import { cellKeyText, type CellCause, type CellDraft, type CellKey } from './cell-record.js';
import { lettersOf } from './letters.js';

/** What storing a cell did. */
export interface StoredCell {
  /** True where anything of the published answer changed: the status, its reasons, the counts. */
  changed: boolean;
  /** The status before; NOT_ASSESSED where nothing was on record. */
  before: Status;
}

/** Stores one derived cell, and appends to the change log where its status, confidence or dispute changed. */
export async function storeCell(tx: Tx, draft: CellDraft, cause: CellCause): Promise<StoredCell> {
  return (await storeCells(tx, [draft], cause)).get(cellKeyText(draft))!;
}

const STORE = `
INSERT INTO cell (standard, jurisdiction, obligation, letter, confidence, answered, flags, evidence_count, supports,
                  contradicts, context, newest, next_change, derived_at, version, answer_hash, answer)
SELECT standard, jurisdiction, obligation, letter, confidence, answered, flags, evidence_count, supports, contradicts, context,
       newest, next_change, now(), 1, answer_hash, answer
FROM jsonb_to_recordset($1::jsonb) AS r (standard text, jurisdiction text, obligation text, letter text, confidence text,
  answered text, flags text, evidence_count int, supports int, contradicts int, context int, newest date, next_change date,
  answer_hash text, answer jsonb)
ON CONFLICT (standard, jurisdiction, obligation) DO UPDATE SET
  letter = excluded.letter, confidence = excluded.confidence, answered = excluded.answered, flags = excluded.flags,
  evidence_count = excluded.evidence_count, supports = excluded.supports, contradicts = excluded.contradicts,
  context = excluded.context, newest = excluded.newest, next_change = excluded.next_change, derived_at = now(),
  answer = excluded.answer, answer_hash = excluded.answer_hash,
  version = cell.version + CASE WHEN cell.answer_hash = excluded.answer_hash THEN 0 ELSE 1 END`;

const LOG = `
INSERT INTO cell_change (standard, jurisdiction, obligation, day, cause, evidence, method_version, before, after)
SELECT standard, jurisdiction, obligation, day, $2, $3, method_version, before, after
FROM jsonb_to_recordset($1::jsonb) AS r (standard text, jurisdiction text, obligation text, day date, method_version text,
  before jsonb, after jsonb)`;

/** Stores several cells in one statement each for cells and log; answers by `cellKeyText`. */
export async function storeCells(tx: Tx, drafts: CellDraft[], cause: CellCause): Promise<Map<string, StoredCell>> {
  if (drafts.length === 0) return new Map();
  const before = await readHeads(tx, drafts);
  const results = new Map<string, StoredCell>();
  const log: unknown[] = [];
  const rows = drafts.map((draft) => {
    const key = cellKeyText(draft);
    const old = before.get(key);
    const row = toRow(draft);
    results.set(key, {
      changed: old === undefined ? saysSomething(draft) : old.answerHash !== row.answer_hash,
      before: old?.status ?? 'NOT_ASSESSED',
    });
    const was = old ? { status: old.status, confidence: old.confidence, contested: old.contested } : NOTHING;
    const { status, confidence, contested } = draft.outcome;
    const is = { status, confidence, contested };
    if (JSON.stringify(was) !== JSON.stringify(is)) {
      const { day, methodVersion } = draft.outcome;
      log.push({ ...keyOf(draft), day, method_version: methodVersion, before: was, after: is });
    }
    return row;
  });
  await rowsOf(tx, STORE, [JSON.stringify(rows)]);
  if (log.length > 0) await rowsOf(tx, LOG, [JSON.stringify(log), cause.kind, cause.evidence]);
  return results;
}

/** An empty cell on record answers what no record answers. */
function saysSomething({ outcome, evidenceCount, rollUp }: CellDraft): boolean {
  return outcome.status !== 'NOT_ASSESSED' || evidenceCount > 0 || rollUp !== null;
}

function keyOf({ standard, jurisdiction, obligation }: CellKey): CellKey {
  return { standard, jurisdiction, obligation };
}

/** What the change log compares: what a reader takes away from a cell. */
type Head = Pick<CellOutcome, 'status' | 'confidence' | 'contested'>;

const NOTHING: Head = { status: 'NOT_ASSESSED', confidence: null, contested: false };

/** The heads of the cells on record, with the hash of their whole answer, by `cellKeyText`. */
async function readHeads(tx: Tx, keys: CellKey[]): Promise<Map<string, Head & { answerHash: string }>> {
  const rows = await rowsOf<CellKey & Head & { answerHash: string }>(
    tx,
    `SELECT standard, jurisdiction, obligation, c.answer_hash AS "answerHash", c.answer -> 'outcome' ->> 'status' AS status,
            c.answer -> 'outcome' ->> 'confidence' AS confidence, (c.answer -> 'outcome' ->> 'contested')::boolean AS contested
     FROM cell c JOIN unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
       USING (standard, jurisdiction, obligation)`,
    [keys.map((key) => key.standard), keys.map((key) => key.jurisdiction), keys.map((key) => key.obligation)],
  );
  return new Map(rows.map((row) => [cellKeyText(row), row]));
}

function toRow(draft: CellDraft): Record<string, unknown> & { answer_hash: string } {
  const { outcome, basis, proposal, rollUp, evidenceCount, effects } = draft;
  const answer: StoredAnswer = { outcome, basis, proposal, rollUp };
  // The day of asking is no part of the answer: the same answer a day later is no change.
  const published = { ...answer, outcome: { ...outcome, day: null }, evidenceCount, effects };
  return {
    ...keyOf(draft),
    ...lettersOf(draft),
    evidence_count: evidenceCount,
    ...effects,
    newest: outcome.newest,
    next_change: outcome.nextChange,
    answer_hash: createHash('sha256').update(canonical(published)).digest('hex'),
    answer,
  };
}

/** JSON with its keys in order: the database keeps an object's keys in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
