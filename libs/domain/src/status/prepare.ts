import type { Day } from '../dates/partial-date.js';
import { lastTrue } from './age.js';
import type { CellFacts, CriterionFact, ItemFact, LinkFact, Question } from './facts.js';
import type { Method } from './method.js';
import { isClaim, isFirm, isStrong, isText } from './strength.js';
import { windowOf, type Window } from './window.js';

/** One link as the rules see it on any day. */
export interface PreparedLink {
  link: LinkFact;
  item: ItemFact;
  window: Window;
  /** Last day on which it was true, not cut at the day asked for. */
  lastTrue: Day | null;
  strong: boolean;
  firm: boolean;
  claim: boolean;
  text: boolean;
}

/** The facts of a cell read once, for any number of days. */
export interface Prepared {
  facts: CellFacts;
  method: Method;
  /** Criteria by code, each with its links in the order of their ids. */
  criteria: { criterion: CriterionFact; links: PreparedLink[] }[];
}

/** Rule 1: the items that are public, approved and not withdrawn at the moment asked for. Facts without a record are taken as gathered so. */
function knownItems({ facts, knownAt }: Pick<Question, 'facts' | 'knownAt'>, method: Method): Map<string, ItemFact> {
  const on = method.clauses;
  const known = facts.items.filter(({ recorded }) => {
    if (recorded === undefined) return true;
    if (on['public-only'] && recorded.visibility !== 'PUBLIC') return false;
    const approved = recorded.approvedAt;
    if (on['known-at'] && (approved === null || (knownAt !== undefined && approved > knownAt))) return false;
    const withdrawn = recorded.withdrawnAt;
    return !on['not-withdrawn'] || withdrawn === null || (knownAt !== undefined && withdrawn > knownAt);
  });
  return new Map(known.map((item) => [item.id, item]));
}

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
const byLink = (a: PreparedLink, b: PreparedLink): number =>
  a.link.id < b.link.id ? -1 : a.link.id > b.link.id ? 1 : 0;

/**
 * Reads what no day changes: which items are known, when each link counts and how strong it is. Throws where a link names
 * an item or a criterion that the facts do not hold.
 */
export function prepare(question: Pick<Question, 'facts' | 'knownAt'>, method: Method): Prepared {
  const { facts } = question;
  const known = knownItems(question, method);
  const held = new Set(facts.items.map((item) => item.id));
  const criteria = [...facts.criteria].sort(byCode).map((criterion) => ({ criterion, links: [] as PreparedLink[] }));
  const byCriterion = new Map(criteria.map((one) => [one.criterion.code, one]));
  for (const link of facts.links) {
    const one = byCriterion.get(link.criterion);
    if (one === undefined) throw new Error(`Link ${link.id} names ${link.criterion}, no criterion of the cell.`);
    if (!held.has(link.item)) throw new Error(`Link ${link.id} names ${link.item}, no item of the facts.`);
    const item = known.get(link.item);
    if (item === undefined) continue;
    const { facet } = one.criterion;
    const window = windowOf(item, link, facet, method);
    one.links.push({
      link,
      item,
      window,
      lastTrue: lastTrue(item, window),
      strong: isStrong(item, method),
      firm: isFirm(item, method),
      claim: isClaim(item, link, facet, facts.state, method),
      text: isText(item, facet, method),
    });
  }
  for (const { links } of criteria) links.sort(byLink);
  return { facts, method, criteria };
}
