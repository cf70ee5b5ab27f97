import type { Answer } from '../vocabulary/vocabulary.js';
import type { CriterionFact } from './facts.js';
import type { Method } from './method.js';
import type { TraceStep } from './outcome.js';
import type { Reading } from './reading.js';
import { step } from './trace.js';

/** The answer to one criterion, what it rests on, and how it came about. */
export interface Answered {
  criterion: CriterionFact;
  answer: Answer;
  /** The readings that the answer rests on: those that decide, or the claims where it is CLAIMED. */
  basis: Reading[];
  readings: Reading[];
  steps: TraceStep[];
}

const of = (readings: readonly Reading[], part: Reading['part']): Reading[] => readings.filter((r) => r.part === part);
const ids = (readings: readonly Reading[]): string[] => readings.map((reading) => reading.item.id);

function decide(supports: number, contradicts: number, claims: number, method: Method): [Answer, string] {
  const on = method.clauses;
  if (supports > 0 && contradicts > 0) return on['both-mixed'] ? ['MIXED', 'both-mixed'] : ['NO', 'contradicts-no'];
  if (supports > 0 && on['supports-yes']) return ['YES', 'supports-yes'];
  if (contradicts > 0 && on['contradicts-no']) return ['NO', 'contradicts-no'];
  if (supports + contradicts === 0 && claims > 0 && on['claim-answers-claimed']) {
    return ['CLAIMED', 'claim-answers-claimed'];
  }
  return [on['none-unknown'] ? 'UNKNOWN' : 'NO', 'none-unknown'];
}

/** Rule 2: the answer of one criterion from the parts of its links. */
export function answerCriterion(criterion: CriterionFact, readings: Reading[], method: Method): Answered {
  const subject = criterion.code;
  const claims = of(readings, 'CLAIM').filter((reading) => reading.link.effect === 'SUPPORTS');
  let deciding = of(readings, 'DECIDES');
  if (!method.clauses['claim-changes-nothing'] && deciding.length > 0) deciding = [...deciding, ...claims];
  const supports = deciding.filter((reading) => reading.link.effect === 'SUPPORTS').length;
  const contradicts = deciding.length - supports;
  const [answer, clause] = decide(supports, contradicts, claims.length, method);
  const basis = answer === 'CLAIMED' ? claims : answer === 'UNKNOWN' ? [] : deciding;

  const steps: TraceStep[] = [];
  const note = (rule: number, name: string, part: Reading['part']): void => {
    const concerned = of(readings, part);
    if (concerned.length > 0) steps.push(step(rule, name, subject, part, ids(concerned)));
  };
  note(1, 'as-of-day', 'NOT_YET');
  note(1, 'as-of-day', 'ENDED');
  if (of(readings, 'HISTORY').length > 0) {
    const months = method.parameters.historyMonths;
    steps.push(step(1, 'history', subject, 'HISTORY', ids(of(readings, 'HISTORY')), { months }));
  }
  note(2, 'strong-item', 'WEAK');
  note(2, 'text-outranks', 'OUTRANKED');
  note(2, 'claim', 'CLAIM');
  steps.push(step(2, clause, subject, answer, ids(basis), { supports, contradicts, claims: claims.length }));
  return { criterion, answer, basis, readings, steps };
}
