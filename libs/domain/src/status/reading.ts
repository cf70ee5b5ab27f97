import { addMonths } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { ageFrom, cutAt, latest } from './age.js';
import type { CriterionFact } from './facts.js';
import type { Method } from './method.js';
import type { Part } from './outcome.js';
import type { Prepared, PreparedLink } from './prepare.js';
import { placeIn } from './window.js';

/** One link as the rules see it on the day asked for. */
export interface Reading extends PreparedLink {
  part: Part;
  /** Day from which its age runs, not cut at the day asked for. */
  ageFrom: Day | null;
}

/** Rule 1: the newest last true day among the strong items of a criterion that count; null in law and where there is none. */
function newestStrong(readings: readonly Reading[], facet: string, day: Day, method: Method): Day | null {
  const on = method.clauses;
  if (facet === 'LAW' || !on.history) return null;
  const aside: Part[] = ['NOT_YET', 'ENDED', 'WEAK'];
  if (on['history-context-aside']) aside.push('CONTEXT');
  if (on['history-claims-aside']) aside.push('CLAIM');
  return latest(readings.map((r) => (r.strong && !aside.includes(r.part) ? cutAt(r.lastTrue, day) : null)));
}

function firstPart({ link, window, strong, claim }: PreparedLink, day: Day, method: Method): Part {
  if (link.effect === 'CONTEXT') return 'CONTEXT';
  const place = placeIn(window, day, method);
  if (place !== 'COUNTS') return place;
  if (!strong) return 'WEAK';
  return claim ? 'CLAIM' : 'DECIDES';
}

/** Rules 1 and 2: what part each link has on the day, criterion by criterion, in the order of the links' ids. */
export function readLinks(
  { criteria, method }: Prepared,
  day: Day,
): { criterion: CriterionFact; readings: Reading[] }[] {
  return criteria.map(({ criterion, links }) => {
    const readings = links.map((prepared): Reading => {
      // Field by field: a cell is read for dozens of days, and copying with a spread takes a fifth of all the time.
      const { link, item, window, lastTrue, strong, firm, claim, text } = prepared;
      const part = firstPart(prepared, day, method);
      return {
        link,
        item,
        window,
        lastTrue,
        strong,
        firm,
        claim,
        text,
        part,
        ageFrom: ageFrom(item, window, method, day),
      };
    });
    setHistory(readings, criterion, day, method);
    setOutranked(readings, method);
    return { criterion, readings };
  });
}

function setHistory(readings: Reading[], criterion: CriterionFact, day: Day, method: Method): void {
  const newest = newestStrong(readings, criterion.facet, day, method);
  if (newest === null) return;
  for (const reading of readings) {
    const seen = cutAt(reading.lastTrue, day);
    const old = seen !== null && addMonths(seen, method.parameters.historyMonths) < newest;
    if (reading.part === 'DECIDES' && old) reading.part = 'HISTORY';
  }
}

function setOutranked(readings: Reading[], method: Method): void {
  if (!method.clauses['text-outranks']) return;
  const deciding = readings.filter((reading) => reading.part === 'DECIDES');
  const texts = deciding.filter((reading) => reading.text);
  if (texts.length === 0) return;
  for (const reading of deciding) if (!texts.includes(reading)) reading.part = 'OUTRANKED';
  if (method.clauses['text-mixed']) return;
  // Without that sentence the newest text would decide alone.
  const newest = latest(texts.map((reading) => reading.window.from));
  for (const reading of texts) if (reading.window.from !== newest) reading.part = 'OUTRANKED';
}
