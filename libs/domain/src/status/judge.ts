import type { Day } from '../dates/partial-date.js';
import type { Basis, Confidence, Direction, Status } from '../vocabulary/vocabulary.js';
import { settle } from './assessment.js';
import { contestAgain } from './contested.js';
import { derivePrepared } from './derive-cell.js';
import type { CellFacts } from './facts.js';
import { METHOD_1_0, type Method } from './method.js';
import { assessmentOn, positionsOn } from './on-the-day.js';
import type { CellOutcome } from './outcome.js';
import { prepare, type Prepared } from './prepare.js';
import { rollUp, type PartCell, type RolledUp } from './roll-up.js';

/** A cell as it stands: what the rules derive, with what people decided laid beside it. */
export interface Judged {
  /** With the headline that is shown. */
  outcome: CellOutcome;
  basis: Basis;
  /** What the rules propose from this jurisdiction's own evidence, before people and parts. */
  proposal: { status: Status; confidence: Confidence | null };
  /** Id of the assessment that speaks on the day; null where none does. It may have lapsed: `basis` says whether it holds. */
  assessment: string | null;
  /** Which way the cell moves, while an assessment that says so holds; null otherwise. */
  direction: Direction | null;
  reviewDue: boolean;
  newEvidenceSince: boolean;
  /** Code of the parent that decides the matter; null otherwise. */
  decidedBy: string | null;
}

/** The listed parts of a state, as they stand on the day. */
export interface PartsOnDay {
  cells: readonly PartCell[];
  /** True where every part that makes its own law is listed. */
  complete: boolean;
}

/** A cell of a state with listed parts, with how they stand. */
export interface JudgedOver extends Judged {
  /** Null for whatever has no listed parts. */
  rolled: RolledUp | null;
}

/** Rules 1 to 6 and 8: the cell as of the day, from its own facts. Throws like `deriveCell`. */
export function judge(facts: CellFacts, day: Day, method: Method = METHOD_1_0): Judged {
  return judgePrepared(prepare({ facts }, method), day);
}

/** `judge` for facts that are read already: for asking for many days. */
export function judgePrepared(prepared: Prepared, day: Day): Judged {
  const { facts, method } = prepared;
  const derived = derivePrepared(prepared, day);
  const assessment = assessmentOn(facts, day);
  const settled = settle(derived, assessment, method);
  const { status, confidence, basis, proposal, reviewDue, newEvidenceSince, decidedBy } = settled;
  const again = contestAgain(derived, positionsOn(facts, day, method), status, method);
  const outcome: CellOutcome = {
    ...derived,
    status,
    confidence,
    contested: again.contested,
    trace: [...again.trace, ...settled.trace],
  };
  const direction = basis === 'ASSESSED' ? (assessment?.direction ?? null) : null;
  return {
    outcome,
    basis,
    proposal,
    assessment: assessment?.id ?? null,
    direction,
    reviewDue,
    newEvidenceSince,
    decidedBy,
  };
}

/** Rule 7 on top: the cell of a state over its parts; without parts the cell itself. */
export function judgeOver(
  judged: Judged,
  facts: CellFacts,
  parts: PartsOnDay | null,
  method: Method = METHOD_1_0,
): JudgedOver {
  if (parts === null) return { ...judged, rolled: null };
  const { outcome, basis } = judged;
  const rolled = rollUp(
    {
      own: { status: outcome.status, confidence: outcome.confidence, basis },
      ownAnswered: outcome.answered,
      parts: parts.cells,
      partsComplete: parts.complete,
    },
    method,
  );
  const { status, confidence } = rolled;
  const again = contestAgain(outcome, positionsOn(facts, outcome.day, method), status, method);
  const trace = [...again.trace, ...rolled.trace];
  return { ...judged, outcome: { ...outcome, status, confidence, contested: again.contested, trace }, rolled };
}
