import { itemsTurningOn, segmentOn, type Day } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import { cellKeyText, type CellCause, type CellKey, type ChangeCause } from './cell-record.js';
import type { Derivation } from './derivation.js';
import { NOTHING, readHeads, sameHead, withoutDay, type CellHead, type HeadSegment } from './head.js';
import type { KnownVersion } from './keep-versions.js';

interface Entry extends CellKey {
  day: Day;
  /** First day of the new state of things; null where it has no beginning. */
  since: Day | null;
  cause: ChangeCause;
  evidence: string[];
  method: string;
  before: CellHead;
  after: CellHead;
}

/**
 * Appends to the log what a reader takes away otherwise than before. What time alone turned since the cell was last
 * derived comes first, each turn for itself, as a change of the world; the rest has the cause that is given.
 */
export async function logChanges(
  tx: Tx,
  derived: readonly Derivation[],
  before: ReadonlyMap<string, KnownVersion>,
  cause: CellCause,
): Promise<void> {
  const entries = derived.flatMap((one) => entriesOf(one, before.get(cellKeyText(one.key)), cause));
  if (entries.length === 0) return;
  await rowsOf(
    tx,
    `INSERT INTO cell_change (standard, jurisdiction, obligation, day, since, cause, evidence, method_version, before, after)
     SELECT standard, jurisdiction, obligation, day, since, cause, evidence, method, before, after
     FROM jsonb_to_recordset($1::jsonb) AS r (standard text, jurisdiction text, obligation text, day date, since date,
       cause text, evidence uuid[], method text, before jsonb, after jsonb)`,
    [JSON.stringify(entries)],
  );
}

function entriesOf(derived: Derivation, old: KnownVersion | undefined, cause: CellCause): Entry[] {
  const { key, draft, facts, method, starts, heads } = derived;
  const { day } = draft.outcome;
  const entries: Entry[] = [];
  let stood = NOTHING;
  if (old) {
    const segments = readHeads(old.starts, old.heads);
    stood = withoutDay(segmentOn(segments, old.day));
    for (const segment of segments) {
      const { from } = segment;
      if (from === null || from <= old.day || from > day) continue;
      const after = withoutDay(segment);
      if (sameHead(stood, after)) continue;
      const evidence = itemsTurningOn(old.facts, from, method);
      const what = { since: from, cause: 'WORLD', evidence, before: stood, after } as const;
      entries.push({ ...key, day, method: old.methodVersion, ...what });
      stood = after;
    }
  }
  const segments = readHeads(starts, heads);
  const after = withoutDay(segmentOn(segments, day));
  if (!sameHead(stood, after)) {
    const since = sinceWhen(segments, day);
    const evidence = cause.evidence.length > 0 ? bearing(cause, facts, old) : turning(cause, facts, since, derived);
    const what = { since, cause: cause.kind, evidence, before: stood, after };
    entries.push({ ...key, day, method: method.version, ...what });
  }
  return entries;
}

/** Most items that may be named where none of them bears on the cell itself: it shows what its parts say. */
const FEW = 3;

/** Of the items that came with one write, those that bear on this cell: the founding evidence comes all at once. */
function bearing(cause: CellCause, facts: Derivation['facts'], old: KnownVersion | undefined): string[] {
  const items = [...facts.items, ...(old?.facts.items ?? [])];
  const known = new Set(items.flatMap(({ id, superseded }) => (superseded ? [id, superseded.by] : [id])));
  const own = cause.evidence.filter((id) => known.has(id));
  return own.length > 0 || cause.evidence.length > FEW ? own : cause.evidence;
}

const turning = (cause: CellCause, facts: Derivation['facts'], since: Day | null, { method }: Derivation): string[] =>
  cause.kind === 'WORLD' && since !== null ? itemsTurningOn(facts, since, method) : [];

/** The day from which the status of that day has held without a break. */
function sinceWhen(segments: readonly HeadSegment[], day: Day): Day | null {
  const { status } = segmentOn(segments, day);
  let since: Day | null = null;
  let held = false;
  for (const segment of segments) {
    if (segment.from !== null && segment.from > day) break;
    if (segment.status === status && !held) since = segment.from;
    held = segment.status === status;
  }
  return since;
}
