import { addMonths } from '../dates/day.js';
import type { Day } from '../dates/partial-date.js';
import { ageFrom, cutAt, lastTrue, latest } from './age.js';
import type { CellFacts, CriterionFact, ItemFact, LinkFact, Question } from './facts.js';
import type { Method } from './method.js';
import type { Part } from './outcome.js';
import { isClaim, isFirm, isStrong, isText } from './strength.js';
import { placeIn, windowOf, type Window } from './window.js';

/** One link as the rules see it on the day asked for. */
export interface Reading {
  link: LinkFact;
  item: ItemFact;
  window: Window;
  part: Part;
  /** Last day on which it was true, not cut at the day asked for. */
  lastTrue: Day | null;
  /** Day from which its age runs, not cut at the day asked for. */
  ageFrom: Day | null;
  strong: boolean;
  firm: boolean;
}

/** Rule 1: the items that are public, approved and not withdrawn at the moment asked for. Facts without a record are taken as gathered so. */
function knownItems(question: Question, method: Method): Map<string, ItemFact> {
  const on = method.clauses;
  const { facts, knownAt } = question;
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

/** Rule 1: the newest last true day among the strong items of a criterion that count; null in law and where there is none. */
function newestStrong(readings: readonly Reading[], facet: string, day: Day, method: Method): Day | null {
  const on = method.clauses;
  if (facet === 'LAW' || !on.history) return null;
  const aside: Part[] = ['NOT_YET', 'ENDED', 'WEAK'];
  if (on['history-context-aside']) aside.push('CONTEXT');
  if (on['history-claims-aside']) aside.push('CLAIM');
  return latest(readings.map((r) => (r.strong && !aside.includes(r.part) ? cutAt(r.lastTrue, day) : null)));
}

function firstPart(
  reading: Omit<Reading, 'part'>,
  criterion: CriterionFact,
  facts: CellFacts,
  day: Day,
  method: Method,
): Part {
  const { link, item, window, strong } = reading;
  if (link.effect === 'CONTEXT') return 'CONTEXT';
  const place = placeIn(window, day, method);
  if (place !== 'COUNTS') return place;
  if (!strong) return 'WEAK';
  return isClaim(item, link, criterion.facet, facts.state, method) ? 'CLAIM' : 'DECIDES';
}

const byLink = (a: Reading, b: Reading): number => (a.link.id < b.link.id ? -1 : a.link.id > b.link.id ? 1 : 0);

/**
 * Rules 1 and 2: what part each link has on the day, by criterion, in the order of the links' ids. Throws where a link
 * names an item or a criterion that the facts do not hold.
 */
export function readLinks(question: Question, method: Method): Map<string, Reading[]> {
  const { facts, day } = question;
  const known = knownItems(question, method);
  const held = new Set(facts.items.map((item) => item.id));
  const criteria = new Map(facts.criteria.map((criterion) => [criterion.code, criterion]));
  const byCriterion = new Map<string, Reading[]>(facts.criteria.map((criterion) => [criterion.code, []]));
  for (const link of facts.links) {
    const criterion = criteria.get(link.criterion);
    if (criterion === undefined) throw new Error(`Link ${link.id} names ${link.criterion}, no criterion of the cell.`);
    if (!held.has(link.item)) throw new Error(`Link ${link.id} names ${link.item}, no item of the facts.`);
    const item = known.get(link.item);
    if (item === undefined) continue;
    const window = windowOf(item, link, criterion.facet, method);
    const reading = {
      link,
      item,
      window,
      lastTrue: lastTrue(item, window),
      ageFrom: ageFrom(item, window, method, day),
      strong: isStrong(item, method),
      firm: isFirm(item, method),
    };
    byCriterion.get(link.criterion)!.push({ ...reading, part: firstPart(reading, criterion, facts, day, method) });
  }
  for (const [code, readings] of byCriterion) {
    setHistory(readings, criteria.get(code)!, day, method);
    setOutranked(readings, criteria.get(code)!, method);
    readings.sort(byLink);
  }
  return byCriterion;
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

function setOutranked(readings: Reading[], criterion: CriterionFact, method: Method): void {
  if (!method.clauses['text-outranks']) return;
  const deciding = readings.filter((reading) => reading.part === 'DECIDES');
  const texts = deciding.filter((reading) => isText(reading.item, criterion.facet, method));
  if (texts.length === 0) return;
  for (const reading of deciding) if (!texts.includes(reading)) reading.part = 'OUTRANKED';
  if (method.clauses['text-mixed']) return;
  // Without that sentence the newest text would decide alone.
  const newest = latest(texts.map((reading) => reading.window.from));
  for (const reading of texts) if (reading.window.from !== newest) reading.part = 'OUTRANKED';
}
