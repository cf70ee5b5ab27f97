import type { Facet } from '../vocabulary/vocabulary.js';
import type { ItemFact, LinkFact } from './facts.js';
import type { Method } from './method.js';

/** What is graded of an item: its source, and itself. */
export type Grades = Pick<ItemFact, 'reliability' | 'credibility'>;

/** Rule 2: strong enough to decide: by method 1.0 a source of A to C and a credibility of 1 to 3. */
export function isStrong({ reliability, credibility }: Grades, method: Method): boolean {
  const { strong } = method.parameters;
  return (
    (!method.clauses['strong-source'] || strong.reliability.includes(reliability)) &&
    (!method.clauses['strong-item'] || strong.credibility.includes(credibility))
  );
}

/** Rule 5: A or B with 1 or 2. */
export function isFirm(item: ItemFact, method: Method): boolean {
  const { firm } = method.parameters;
  return firm.reliability.includes(item.reliability) && firm.credibility.includes(item.credibility);
}

/** Rule 2: the text of the law itself or a ruling on it, firm enough to outrank what others say of it. */
export function isText(item: ItemFact, facet: Facet, method: Method): boolean {
  const on = method.clauses;
  const { firm } = method.parameters;
  return (
    (facet === 'LAW' || !on['text-in-law-only']) &&
    (!on['text-publisher'] || item.publisherKind === 'OFFICIAL_GAZETTE' || item.publisherKind === 'COURT') &&
    (!on['text-source'] || firm.reliability.includes(item.reliability)) &&
    (!on['text-item'] || firm.credibility.includes(item.credibility))
  );
}

/** Whether the item is the state's own word: its report or statistics, or its statement, whoever carries that. */
function isOwnWord(item: ItemFact, state: string, method: Method): boolean {
  const on = method.clauses;
  if (on['claim-own-state'] && item.stateBody !== null && item.stateBody !== state) return false;
  const reported = item.publisherKind === 'STATE_REPORT' || item.publisherKind === 'OFFICIAL_STATISTICS';
  const stated = item.kind === 'OFFICIAL_STATEMENT' && (on['claim-carried'] || item.stateBody === state);
  return reported || stated;
}

/**
 * Rule 2: in implementation and practice what a state reports in its own favour is a claim. `state` is the code of the
 * state that answers for the jurisdiction.
 */
export function isClaim(item: ItemFact, link: LinkFact, facet: Facet, state: string, method: Method): boolean {
  const on = method.clauses;
  if (!on.claim || (facet === 'LAW' && on['claim-not-in-law'])) return false;
  if (link.effect === 'CONTRADICTS' && on['admission-in-full']) return false;
  return link.effect !== 'CONTEXT' && isOwnWord(item, state, method);
}
