import type { Day } from '../dates/partial-date.js';
import type { CellFacts } from './facts.js';
import { METHOD_1_0, type Method } from './method.js';
import { windowOf } from './window.js';

/** Ids of the items that start or cease to count for the cell on that very day, in order. */
export function itemsTurningOn(facts: CellFacts, day: Day, method: Method = METHOD_1_0): string[] {
  const items = new Map(facts.items.map((item) => [item.id, item]));
  const facets = new Map(facts.criteria.map(({ code, facet }) => [code, facet]));
  const turning = facts.links.flatMap((link) => {
    const window = windowOf(items.get(link.item)!, link, facets.get(link.criterion)!, method);
    if (window.from !== day && window.until !== day) return [];
    const by = items.get(link.item)!.superseded?.by;
    return window.until === day && by !== undefined ? [link.item, by] : [link.item];
  });
  return [...new Set(turning)].sort();
}
