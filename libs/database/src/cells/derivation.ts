import {
  judge,
  judgeOver,
  segmentOn,
  timelineOf,
  timelineOver,
  type CellFacts,
  type Day,
  type JudgedOver,
  type Method,
} from '@states-must/domain';
import type { CellDraft, CellKey, EffectCounts, RollUpRecord } from './cell-record.js';
import { headText, HEAD_LENGTH } from './head.js';
import type { PartsOverTime } from './read-parts.js';

/** A cell derived from its facts: as it stands on the day, and on every other one. */
export interface Derivation {
  key: CellKey;
  draft: CellDraft;
  facts: CellFacts;
  method: Method;
  /** First days of the segments, the first one `-infinity`. */
  starts: string[];
  /** Six characters a segment; see `head.ts`. */
  heads: string;
}

/** Derives a cell as of the day and over all days. Nothing is read or written. */
export function deriveOver(
  key: CellKey,
  facts: CellFacts,
  parts: PartsOverTime | null,
  day: Day,
  method: Method,
): Derivation {
  const segments = timelineOver(timelineOf(facts, method), facts, parts, method);
  const starts: string[] = [];
  let heads = '';
  for (const { from, stands } of segments) {
    const head = headText(stands);
    if (heads.slice(-HEAD_LENGTH) === head) continue;
    starts.push(from ?? '-infinity');
    heads += head;
  }
  return { key, draft: draftOf(key, facts, parts, day, method), facts, method, starts, heads };
}

/** One cell as of a day, from its facts and its parts. Nothing is read or written. */
export function draftOf(
  key: CellKey,
  facts: CellFacts,
  parts: PartsOverTime | null,
  day: Day,
  method: Method,
): CellDraft {
  const onDay = parts && {
    complete: parts.complete,
    cells: parts.cells.map(({ jurisdiction, segments }) => {
      const { status, confidence } = segmentOn(segments, day);
      return { jurisdiction, status, confidence };
    }),
  };
  const judged = judgeOver(judge(facts, day, method), facts, onDay, method);
  return {
    standard: key.standard,
    jurisdiction: key.jurisdiction,
    obligation: key.obligation,
    outcome: judged.outcome,
    basis: judged.basis,
    proposal: judged.proposal,
    rollUp: rollUpOf(judged),
    assessmentId: judged.assessment,
    direction: judged.direction,
    reviewDue: judged.reviewDue,
    newEvidenceSince: judged.newEvidenceSince,
    decidedBy: judged.decidedBy,
    evidenceCount: facts.items.length,
    effects: countEffects(facts),
  };
}

function rollUpOf({ rolled }: JudgedOver): RollUpRecord | null {
  if (rolled === null) return null;
  return {
    parts: rolled.parts,
    partsComplete: rolled.partsComplete,
    counts: Object.entries(rolled.spread).map(([status, count]) => {
      return { status: status as CellDraft['outcome']['status'], count };
    }),
    assessed: rolled.pointers.map(({ jurisdiction, status, confidence }) => ({ jurisdiction, status, confidence })),
  };
}

function countEffects(facts: CellFacts): EffectCounts {
  const count = (effect: string): number =>
    new Set(facts.links.filter((link) => link.effect === effect).map((link) => link.item)).size;
  return { supports: count('SUPPORTS'), contradicts: count('CONTRADICTS'), context: count('CONTEXT') };
}
