import { deriveCell, rollUp, settle, type CellFacts, type CellOutcome, type Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import {
  cellKeyText,
  type CellCause,
  type CellDraft,
  type CellKey,
  type EffectCounts,
  type RollUpRecord,
} from './cell-record.js';
import { gatherFactsOf } from './gather-facts.js';
import { lockCells } from './lock-cells.js';
import { readParts, type PartsOfState } from './read-parts.js';
import { storeCells, type StoredCell } from './store-cell.js';

/** One cell that was derived again. */
export interface DerivedCell {
  key: CellKey;
  draft: CellDraft;
  stored: StoredCell;
}

/** How many cells go into one statement. */
const BATCH = 400;

/**
 * Locks cells, gathers their facts, derives them as of a day, rolls parts up into their states, settles and stores, all in
 * the caller's transaction. The states that parts belong to are derived too, after their parts. Gives every cell derived.
 */
export async function deriveAndStore(tx: Tx, keys: CellKey[], day: Day, cause: CellCause): Promise<DerivedCell[]> {
  const given = [...new Map(keys.map((key) => [cellKeyText(key), key])).values()];
  await lockCells(tx, given);
  const parents = await parentsOf(tx, given);
  const above = new Set(parents.map(cellKeyText));
  const derived: DerivedCell[] = [];
  // States last: what they show rests on how their parts stand by then.
  for (const group of [given.filter((key) => !above.has(cellKeyText(key))), parents]) {
    for (let start = 0; start < group.length; start += BATCH) {
      derived.push(...(await deriveBatch(tx, group.slice(start, start + BATCH), day, cause)));
    }
  }
  await countRows(tx, [...given, ...parents]);
  return derived;
}

async function deriveBatch(tx: Tx, keys: CellKey[], day: Day, cause: CellCause): Promise<DerivedCell[]> {
  const facts = await gatherFactsOf(tx, keys);
  const parts = await readParts(tx, keys);
  const drafts = keys.map((key) => {
    const text = cellKeyText(key);
    return draftOf(key, facts.get(text)!, parts.get(text) ?? null, day);
  });
  const stored = await storeCells(tx, drafts, cause);
  return drafts.map((draft) => {
    const { standard, jurisdiction, obligation } = draft;
    return { key: { standard, jurisdiction, obligation }, draft, stored: stored.get(cellKeyText(draft))! };
  });
}

/** One cell from its facts and its parts, by the method: nothing is read or written. */
export function draftOf(key: CellKey, facts: CellFacts, parts: PartsOfState | null, day: Day): CellDraft {
  const proposal = deriveCell({ facts, day });
  const settled = settle(proposal, null);
  let outcome: CellOutcome = {
    ...proposal,
    status: settled.status,
    confidence: settled.confidence,
    trace: [...proposal.trace, ...settled.trace],
  };
  let over: RollUpRecord | null = null;
  if (parts) {
    const rolled = rollUp({
      own: { status: settled.status, confidence: settled.confidence, basis: settled.basis },
      ownAnswered: proposal.answered,
      assessment: null,
      parts: parts.cells,
      partsComplete: parts.complete,
    });
    const trace = [...outcome.trace, ...rolled.trace];
    outcome = { ...outcome, status: rolled.status, confidence: rolled.confidence, trace };
    over = {
      parts: rolled.parts,
      partsComplete: rolled.partsComplete,
      counts: Object.entries(rolled.spread).map(([status, count]) => {
        return { status: status as CellOutcome['status'], count };
      }),
      assessed: rolled.pointers.map(({ jurisdiction, status, confidence }) => ({ jurisdiction, status, confidence })),
    };
  }
  return {
    standard: key.standard,
    jurisdiction: key.jurisdiction,
    obligation: key.obligation,
    outcome,
    basis: settled.basis,
    proposal: settled.proposal,
    rollUp: over,
    evidenceCount: facts.items.length,
    effects: countEffects(facts),
  };
}

function countEffects(facts: CellFacts): EffectCounts {
  const count = (effect: string): number =>
    new Set(facts.links.filter((link) => link.effect === effect).map((link) => link.item)).size;
  return { supports: count('SUPPORTS'), contradicts: count('CONTRADICTS'), context: count('CONTEXT') };
}

/** The cells of states among and above the given ones. */
async function parentsOf(tx: Tx, keys: CellKey[]): Promise<CellKey[]> {
  return rowsOf<CellKey>(
    tx,
    `SELECT DISTINCT k.standard, state.code AS jurisdiction, k.obligation
     FROM unnest($1::text[], $2::text[], $3::text[]) AS k (standard, jurisdiction, obligation)
     JOIN jurisdiction j ON j.code = k.jurisdiction
     JOIN jurisdiction state ON state.code = coalesce(j.parent, j.code)
     WHERE EXISTS (SELECT 1 FROM jurisdiction part
                   WHERE part.parent = state.code AND part.level = 'PART' AND part.retired_at IS NULL)`,
    [keys.map((key) => key.standard), keys.map((key) => key.jurisdiction), keys.map((key) => key.obligation)],
  );
}

/** Counts again the distinct items of the rows that the cells are in. */
async function countRows(tx: Tx, keys: CellKey[]): Promise<void> {
  const rows = [...new Set(keys.map((key) => `${key.standard}|${key.jurisdiction}`))].map((row) => row.split('|'));
  await rowsOf(
    tx,
    `INSERT INTO row_tally (standard, jurisdiction, evidence_total)
     SELECT r.standard, r.jurisdiction, count(DISTINCT l.evidence_id)
     FROM unnest($1::text[], $2::text[]) AS r (standard, jurisdiction)
     LEFT JOIN evidence_link l ON l.standard = r.standard AND l.jurisdiction = r.jurisdiction AND l.is_public
     GROUP BY r.standard, r.jurisdiction
     ON CONFLICT (standard, jurisdiction) DO UPDATE SET evidence_total = excluded.evidence_total
       WHERE row_tally.evidence_total <> excluded.evidence_total`,
    [rows.map(([standard]) => standard), rows.map(([, jurisdiction]) => jurisdiction)],
  );
}
