import { CONFIDENCES, type Answer, type Confidence } from '../vocabulary/vocabulary.js';
import { areIndependent } from './independence.js';
import type { Method } from './method.js';
import type { Reading } from './reading.js';

/** The lowest of the confidences; null where there is none. */
export function lowest(confidences: readonly (Confidence | null)[]): Confidence | null {
  return CONFIDENCES.find((confidence) => confidences.includes(confidence)) ?? null;
}

/** The highest of the confidences; null where there is none. */
export function highest(confidences: readonly (Confidence | null)[]): Confidence | null {
  return CONFIDENCES.findLast((confidence) => confidences.includes(confidence)) ?? null;
}

/** One step down; LOW stays LOW. */
export function stepLower(confidence: Confidence): Confidence {
  return confidence === 'HIGH' ? 'MEDIUM' : 'LOW';
}

/** The confidence, but no higher than the cap. */
export function capAt(confidence: Confidence, cap: Confidence): Confidence {
  return CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(cap) ? cap : confidence;
}

/** Rule 5: the confidence of one answer from the items that decide it, before age; and the clause that gave it. */
export function gradeAnswer(answer: Answer, basis: readonly Reading[], method: Method): [Confidence, string] {
  const on = method.clauses;
  if (answer === 'CLAIMED' && on['claimed-low']) return ['LOW', 'claimed-low'];
  let pair = false;
  let firmPair = false;
  for (const [index, one] of basis.entries()) {
    for (const other of basis.slice(index + 1)) {
      if (firmPair || !areIndependent(one.item, other.item, method)) continue;
      pair = true;
      firmPair = one.firm || other.firm;
    }
  }
  const mayBeHigh = on['high-two-publishers'] && (answer !== 'MIXED' || !on['high-not-mixed']);
  if (mayBeHigh && (on['high-one-firm'] ? firmPair : pair)) return ['HIGH', 'high-two-publishers'];
  if (on['medium-one-firm'] && basis.some((reading) => reading.firm)) return ['MEDIUM', 'medium-one-firm'];
  if (on['medium-two-publishers'] && pair) return ['MEDIUM', 'medium-two-publishers'];
  return [on['low-rest'] ? 'LOW' : 'MEDIUM', 'low-rest'];
}
