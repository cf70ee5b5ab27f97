import { CHANGE_CAUSES, type ChangesAsked } from '@states-must/database';
import { parseDay, type Day } from '@states-must/domain';
import { refuse } from '../../platform/errors/refuse.js';
import { LIMITS } from '../../platform/limits/limits.js';
import { pageSize } from '../../platform/limits/page-size.js';
import type { Reference } from '../../platform/reference/reference.js';
import { readChangeFilter } from '../change-filter.js';

/** What a feed may be narrowed by: the same words as in the address of the page of changes. */
export const FEED_FILTERS = ['place', 'region', 'ob', 'area', 'kind', 'from', 'to', 'standard', 'first'] as const;
type FeedFilter = (typeof FEED_FILTERS)[number];

/** A feed as it was asked for. */
export interface FeedQuery {
  asked: ChangesAsked;
  /** How many entries at most, 1 to 100. */
  first: number;
  /** The query in one form, for links and tags: filters by name, values as the records have them; empty where there is none. */
  canonical: string;
}

/** Entries of a feed where no number is given. */
const FIRST = 50;

/** Characters of one filter; a hundred codes fit. */
const LONGEST = LIMITS.listArgument * 40;

/**
 * Reads the query string of a feed. Values of a list are joined by commas or given one by one, in any case.
 *
 * @throws an error whose sentence names the unknown filter, code or value
 */
export function readFeedQuery(query: Record<string, unknown>, reference: Reference): FeedQuery {
  const given = new Map<FeedFilter, string[]>();
  for (const [name, value] of Object.entries(query)) {
    if (!(FEED_FILTERS as readonly string[]).includes(name)) {
      const shown = name.slice(0, 40);
      throw refuse('TEXT_INVALID', `There is no filter "${shown}". Use ${FEED_FILTERS.join(', ')}.`);
    }
    const text = (Array.isArray(value) ? value : [value]).map(String).join(',');
    if (text.length > LONGEST) throw refuse('TOO_LONG', `The filter "${name}" is longer than ${LONGEST} characters.`);
    given.set(name as FeedFilter, [...new Set(text.split(',').filter(Boolean))]);
  }
  const one = (name: FeedFilter): string | null => {
    const values = given.get(name) ?? [];
    if (values.length > 1) throw refuse('TOO_MANY', `The filter "${name}" takes one value.`);
    return values[0] ?? null;
  };
  const standard = one('standard');
  const first = whole(one('first'));
  const filter = {
    standard,
    jurisdictions: given.get('place'),
    regions: given.get('region'),
    obligations: given.get('ob'),
    areas: given.get('area'),
    kinds: given.get('kind')?.map(kindOf),
    from: dayOf('from', one('from')),
    to: dayOf('to', one('to')),
  };
  return { asked: readChangeFilter(filter, reference), first, canonical: canonicalOf(given) };
}

function kindOf(text: string): (typeof CHANGE_CAUSES)[number] {
  const found = CHANGE_CAUSES.find((kind) => kind === text.toUpperCase());
  if (found) return found;
  const words = CHANGE_CAUSES.map((kind) => kind.toLowerCase()).join(', ');
  throw refuse('TEXT_INVALID', `There is no kind "${text.slice(0, 40)}". Use ${words}.`);
}

function dayOf(name: string, text: string | null): Day | null {
  if (text === null) return null;
  const day = parseDay(text);
  if (day === null) throw refuse('TIME_INVALID', `"${name}" is a day of the calendar, such as 2027-03-01.`);
  return day;
}

function whole(text: string | null): number {
  if (text === null) return FIRST;
  return pageSize(/^\d{1,4}$/.test(text) ? Number(text) : 0);
}

/** One view has one address: filters by name, values in order and in lower case. */
function canonicalOf(given: ReadonlyMap<FeedFilter, string[]>): string {
  const pairs = [...given]
    .filter(([, values]) => values.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => {
      const low = [...new Set(values.map((value) => value.toLowerCase()))].sort();
      return `${name}=${low.map(encodeURIComponent).join(',')}`;
    });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
