import type { ItemFact } from './facts.js';
import type { Method } from './method.js';

/** The publisher as one key: all bodies of one state are one publisher. */
function publisherOf(item: ItemFact, method: Method): string {
  return (method.clauses['one-state-one-publisher'] ? item.stateBody : null) ?? item.publisher;
}

function restsOn(item: ItemFact, other: ItemFact): boolean {
  return item.restsOn.includes(other.publisher) || (other.stateBody !== null && item.restsOn.includes(other.stateBody));
}

/**
 * Rule 5: whether two items are independent: different publishers, neither resting on the other. Two that both rest on
 * a third are independent of one another. Keys of publishers are compared as given.
 */
export function areIndependent(one: ItemFact, other: ItemFact, method: Method): boolean {
  const on = method.clauses;
  if (one.id === other.id) return false;
  if (on['different-publishers'] && publisherOf(one, method) === publisherOf(other, method)) return false;
  return !on['resting-on'] || (!restsOn(one, other) && !restsOn(other, one));
}
