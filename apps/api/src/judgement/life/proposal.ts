import {
  currentMethod,
  gatherFacts,
  readCellsAsOf,
  type CellKey,
  type JudgementRecord,
  type Tx,
} from '@states-must/database';
import {
  deriveCell,
  sameProposal,
  seenProposal,
  type Confidence,
  type Day,
  type ProposalSeen,
  type Status,
} from '@states-must/domain';
import { Refusal } from '../../platform/write/refusal.js';

/** What the rules propose for a cell on a day, from what is known now. */
export interface ProposedNow {
  status: Status;
  confidence: Confidence | null;
  seen: ProposalSeen;
}

/** What the rules propose, day by day, from one gathering of the cell's facts. */
export const proposals = async (tx: Tx, key: CellKey): Promise<(day: Day) => ProposedNow> => {
  const [facts, method] = [await gatherFacts(tx, key), await currentMethod(tx)];
  return (day) => {
    const outcome = deriveCell({ facts, day }, method);
    return { status: outcome.status, confidence: outcome.confidence, seen: seenProposal(outcome) };
  };
};

/**
 * An assessment is decided on the proposal that was seen when it was written, and on no other.
 * @throws Refusal STALE_PROPOSAL with what has changed since
 */
export const insistOnSameProposal = async (tx: Tx, record: JudgementRecord): Promise<void> => {
  const { seen, asOf } = record.assessment!;
  const now = (await proposals(tx, record.cells[0]!))(asOf).seen;
  if (sameProposal(seen, now)) return;
  const mend = 'Decline it, so that it is proposed anew.';
  throw Refusal.of('STALE_PROPOSAL', `The proposal has changed since this was written: ${changed(seen, now)}. ${mend}`);
};

/** What is different between two proposals, in words. */
const changed = (before: ProposalSeen, now: ProposalSeen): string => {
  const codes = [...new Set([...Object.keys(before.answers), ...Object.keys(now.answers)])].sort();
  const answers = codes
    .filter((code) => before.answers[code] !== now.answers[code])
    .map((code) => `${code} was ${before.answers[code] ?? 'not asked'} and is ${now.answers[code] ?? 'not asked'}`);
  const status = before.status === now.status ? [] : [`it was ${before.status} and is ${now.status} now`];
  return [...status, ...answers].join('; ');
};

/**
 * A parent that shows what its parts say is not assessed: its parts are (rule 7).
 * @throws Refusal ROLL_UP
 */
export const insistOnOwnAnswer = async (tx: Tx, key: CellKey, day: Day): Promise<void> => {
  const cell = [...(await readCellsAsOf(tx, [key], { day, knownAt: null })).values()][0];
  const shows = cell?.outcome.trace.some(({ clause }) => clause === 'parts-differ-varies' || clause === 'parts-agree');
  if (!shows) return;
  const parts = cell!.rollUp!.assessed.map(({ jurisdiction }) => jurisdiction).join(', ');
  const why = `${key.jurisdiction} has no answer of its own here and shows what its parts say.`;
  throw Refusal.of('ROLL_UP', `${why} Assess the parts instead: ${parts}.`, 'jurisdiction');
};
