import { currentMethod, gatherFacts, type CellKey, type JudgementRecord, type Tx } from '@states-must/database';
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
 * @returns that proposal, as the rules give it now
 * @throws Refusal STALE_PROPOSAL with what has changed since
 */
export const insistOnSameProposal = async (tx: Tx, record: JudgementRecord): Promise<ProposedNow> => {
  const { seen, asOf } = record.assessment!;
  const proposed = (await proposals(tx, record.cells[0]!))(asOf);
  if (sameProposal(seen, proposed.seen)) return proposed;
  const mend = 'Decline it, so that it is proposed anew.';
  const what = changed(seen, proposed.seen);
  throw Refusal.of('STALE_PROPOSAL', `The proposal has changed since this was written: ${what}. ${mend}`);
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
