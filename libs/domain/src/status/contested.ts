import type { Status } from '../vocabulary/vocabulary.js';
import type { Answered } from './answer.js';
import type { PositionFact } from './facts.js';
import type { Method } from './method.js';
import type { CellOutcome, TraceStep } from './outcome.js';
import { step } from './trace.js';

/** Rule 6: the positions whose value differs from the headline. A position without a value contests nothing. */
export function contestingPositions(
  positions: readonly PositionFact[],
  status: Status,
  method: Method,
): PositionFact[] {
  return positions.filter(({ value }) => {
    if (value === null) return !method.clauses['position-without-value'];
    return method.clauses['position-contested'] && value !== status;
  });
}

/** Rule 6: the steps that contest the headline; none where it is not contested. */
export function contest(
  answers: readonly Answered[],
  positions: readonly PositionFact[],
  status: Status,
  method: Method,
): TraceStep[] {
  const mixed = method.clauses['mixed-contested'] ? answers.filter(({ answer }) => answer === 'MIXED') : [];
  const steps = mixed.map(({ criterion, basis }) =>
    step(
      6,
      'mixed-contested',
      criterion.code,
      'CONTESTED',
      basis.map((reading) => reading.item.id),
    ),
  );
  return [...steps, ...contestByPositions(positions, status, method)];
}

function contestByPositions(positions: readonly PositionFact[], status: Status, method: Method): TraceStep[] {
  const differing = contestingPositions(positions, status, method);
  if (differing.length === 0) return [];
  const ids = differing.map((position) => position.id);
  return [step(6, 'position-contested', 'cell', 'CONTESTED', ids, { positions: differing.length, headline: status })];
}

/**
 * Rule 6 once more, where people or parts gave the cell another headline than its evidence: the positions are laid beside
 * the headline that is shown. What strong evidence contests stays so.
 */
export function contestAgain(
  outcome: CellOutcome,
  positions: readonly PositionFact[],
  status: Status,
  method: Method,
): Pick<CellOutcome, 'contested' | 'trace'> {
  const kept = outcome.trace.filter(({ clause }) => clause !== 'position-contested');
  const trace = [...kept, ...contestByPositions(positions, status, method)];
  return { contested: trace.some(({ rule }) => rule === 6), trace };
}
