import type { Answer } from '../vocabulary/vocabulary.js';
import type { CellOutcome, CriterionOutcome, Part } from './outcome.js';
import { ANSWER_CLAUSES } from './trace.js';

const CLAUSE_OF: Record<Answer, string> = {
  YES: 'supports-yes',
  NO: 'contradicts-no',
  MIXED: 'both-mixed',
  CLAIMED: 'claim-answers-claimed',
  UNKNOWN: 'none-unknown',
};

/** Parts that need a step of their own; DECIDES is in the step of the answer, CONTEXT says neither. */
const NOTED: readonly Part[] = ['NOT_YET', 'ENDED', 'HISTORY', 'WEAK', 'OUTRANKED', 'CLAIM'];

const itemsOf = (criterion: CriterionOutcome, part: Part): string =>
  [...new Set(criterion.links.filter((link) => link.part === part).map((link) => link.item))].sort().join();

/** What the counts of an answer's step must be: items on each side, and claims where nothing else decides. */
function follows(answer: Answer, supports: number, contradicts: number, claims: number): boolean {
  if (answer === 'YES') return supports > 0 && contradicts === 0;
  if (answer === 'NO') return supports === 0 && contradicts > 0;
  if (answer === 'MIXED') return supports > 0 && contradicts > 0;
  return supports + contradicts === 0 && (answer === 'CLAIMED' ? claims > 0 : claims === 0);
}

/** The gaps between the steps of rules 1 and 2 and the answers. */
export function explainAnswers(outcome: CellOutcome): string[] {
  return outcome.criteria.flatMap((criterion) => {
    const { criterion: code, answer } = criterion;
    const own = outcome.trace.filter((one) => one.subject === code && one.rule <= 2);
    const steps = own.filter((one) => one.rule === 2 && ANSWER_CLAUSES.includes(one.clause));
    const [found] = steps;
    if (steps.length !== 1 || found === undefined) return [`${code} has ${steps.length} steps that answer it.`];
    const gaps: string[] = [];
    if (found.outcome !== answer || found.clause !== CLAUSE_OF[answer]) {
      gaps.push(`${code} is ${answer}, and its step says ${found.outcome} by ${found.clause}.`);
    }
    const { supports, contradicts, claims } = found.detail;
    if (!follows(answer, Number(supports), Number(contradicts), Number(claims))) {
      gaps.push(`${code} cannot be ${answer} with ${supports} for, ${contradicts} against and ${claims} claims.`);
    }
    const deciding = criterion.links.filter((link) => link.part === 'DECIDES').length;
    if (deciding !== Number(supports) + Number(contradicts))
      gaps.push(`${code} counts other deciding links than it has.`);
    const basis = answer === 'CLAIMED' ? 'CLAIM' : 'DECIDES';
    if (found.items.join() !== itemsOf(criterion, basis))
      gaps.push(`${code} rests on other items than its step names.`);
    for (const part of NOTED) {
      const said = own.filter((one) => one.outcome === part).flatMap((one) => one.items);
      if (said.join() !== itemsOf(criterion, part)) gaps.push(`${code} does not say which items are ${part}.`);
    }
    return gaps;
  });
}
