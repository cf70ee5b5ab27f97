import type { Status } from '../vocabulary/vocabulary.js';
import type { Answered } from './answer.js';
import type { PositionFact } from './facts.js';
import type { Method } from './method.js';
import type { TraceStep } from './outcome.js';
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
  const differing = contestingPositions(positions, status, method);
  if (differing.length > 0) {
    const detail = { positions: differing.length, headline: status };
    steps.push(
      step(
        6,
        'position-contested',
        'cell',
        'CONTESTED',
        differing.map((position) => position.id),
        detail,
      ),
    );
  }
  return steps;
}
