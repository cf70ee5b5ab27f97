import { dayAfter, earlierDay } from '../dates/day.js';
import { firstDay, lastDay } from '../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../dates/partial-date.js';
import type { Facet } from '../vocabulary/vocabulary.js';
import type { ItemFact, LinkFact } from './facts.js';
import type { Method } from './method.js';

/** The days on which a link counts. */
export interface Window {
  /** First day on which it counts; null: always did. */
  from: Day | null;
  /** First day on which it counts no longer; null: no end is known. */
  until: Day | null;
  /** True where dates of being in force made the window. */
  inForce: boolean;
}

/**
 * Rule 1: on which days a link counts, by its criterion's facet. In law by the dates of being in force (each end: the
 * link's own before the item's), elsewhere by the observed dates, whose end never ends it. Neither known: from
 * publication; that unknown too: from when it was checked, else adopted, else always.
 */
export function windowOf(item: ItemFact, link: LinkFact, facet: Facet, method: Method): Window {
  const on = method.clauses;
  const start = (date: PartialDate): Day => (on['start-first-day'] ? firstDay(date) : lastDay(date));
  const byForce = facet === 'LAW' ? on['law-in-force-dates'] : !on['elsewhere-observed'];

  const own = on['link-dates-first'] ? link : null;
  const forceFrom = own?.inForceFrom ?? item.inForceFrom;
  const forceTo = own?.inForceTo ?? item.inForceTo;
  const known = on['from-publication'] ? item.published : null;
  const otherwise = item.observed ?? known ?? (item.published ? null : (item.checked ?? item.adopted));

  const inForce = byForce && (forceFrom !== null || forceTo !== null);
  let from: PartialDate | null = otherwise;
  if (inForce) from = forceFrom ?? item.observed ?? known;
  if (facet === 'LAW' && !on['adopted-not-in-force'] && item.adopted !== null) from = item.adopted;

  let until: Day | null = null;
  if (inForce && forceTo !== null)
    until = on['end-last-day'] ? dayAfter(lastDay(forceTo)) : dayAfter(firstDay(forceTo));
  if (facet === 'LAW' && on['superseded-until'] && item.superseded !== null) {
    const replaced = firstDay(item.superseded.on);
    until = until === null ? replaced : earlierDay(until, replaced);
  }
  return { from: from === null ? null : start(from), until, inForce };
}

/** Where the day lies: before the window, in it, or after it. */
export function placeIn(window: Window, day: Day, method: Method): 'NOT_YET' | 'COUNTS' | 'ENDED' {
  if (!method.clauses['as-of-day']) return 'COUNTS';
  if (window.from !== null && day < window.from) return 'NOT_YET';
  return window.until !== null && day >= window.until ? 'ENDED' : 'COUNTS';
}
