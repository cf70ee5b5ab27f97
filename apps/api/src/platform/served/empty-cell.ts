import type { CellKey, CellRecord, RollUpRecord } from '@states-must/database';
import {
  deriveCell,
  type CellOutcome,
  type Day,
  type Jurisdiction,
  type Method,
  type Obligation,
} from '@states-must/domain';
import type { Reference } from '../reference/reference.js';

/** The outcome over no facts is the same in every jurisdiction, so it is derived once for an obligation and a day. */
const derived = new WeakMap<Obligation, CellOutcome>();

function outcomeOverNothing(obligation: Obligation, day: Day, method: Method): CellOutcome {
  const known = derived.get(obligation);
  if (known?.day === day && known.methodVersion === method.version) return known;
  const outcome = deriveCell(
    {
      facts: {
        jurisdiction: '',
        state: '',
        obligation: obligation.code,
        criteria: obligation.criteria,
        items: [],
        links: [],
        positions: [],
        searches: [],
        assessments: [],
      },
      day,
    },
    method,
  );
  derived.set(obligation, outcome);
  return outcome;
}

/**
 * The cell of which nothing is on record. It is derived like every other one, over no facts, so that it too says why it
 * is NOT_ASSESSED and which questions are open.
 */
export function emptyCell(
  key: CellKey,
  obligation: Obligation,
  jurisdiction: Jurisdiction,
  day: Day,
  reference: Reference,
): Omit<CellRecord, 'derivedAt' | 'version'> {
  const outcome = outcomeOverNothing(obligation, day, reference.method);
  return {
    ...key,
    outcome,
    basis: 'PROPOSED',
    proposal: { status: outcome.status, confidence: outcome.confidence },
    rollUp: emptyRollUp(jurisdiction, reference),
    ...{ assessmentId: null, direction: null, reviewDue: false, newEvidenceSince: false, decidedBy: null },
    evidenceCount: 0,
    effects: { supports: 0, contradicts: 0, context: 0 },
  };
}

/** A part with anything on record puts its state on record too, so here no part is assessed. */
function emptyRollUp(jurisdiction: Jurisdiction, reference: Reference): RollUpRecord | null {
  const parts = reference.partsOf(jurisdiction.code).length;
  if (parts === 0) return null;
  return {
    parts,
    partsComplete: jurisdiction.partsComplete,
    counts: [{ status: 'NOT_ASSESSED', count: parts }],
    assessed: [],
  };
}
