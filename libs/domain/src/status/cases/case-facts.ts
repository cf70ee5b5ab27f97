import { parseDay } from '../../dates/day.js';
import { partialDate } from '../../dates/parse-partial-date.js';
import type { Day, PartialDate } from '../../dates/partial-date.js';
import {
  CREDIBILITIES,
  EFFECTS,
  EVIDENCE_KINDS,
  FACETS,
  PUBLISHER_KINDS,
  RELIABILITIES,
  STATUSES,
  VISIBILITIES,
} from '../../vocabulary/vocabulary.js';
import type { CellFacts, ItemFact, LinkFact, PositionFact, Question } from '../facts.js';
import type { CaseFacts, CaseItem, CaseLink, CasePosition } from './case.js';

/** The word, checked against the list of its kind. Throws where a case holds a word that nobody knows. */
export function oneOf<const T extends readonly (string | number)[]>(list: T, word: unknown, what: string): T[number] {
  if (!(list as readonly unknown[]).includes(word)) throw new Error(`${String(word)} is no ${what}.`);
  return word as T[number];
}

const dateOf = (date: string | number | undefined): PartialDate | null =>
  date === undefined ? null : partialDate(String(date));

function itemOf(id: string, item: CaseItem): ItemFact {
  const [, reliability, credibility] = /^([A-F])([1-6])$/.exec(item.grade ?? 'B2') ?? [];
  const recorded = item.recorded && {
    visibility: oneOf(VISIBILITIES, item.recorded.visibility ?? 'PUBLIC', 'visibility'),
    approvedAt: item.recorded.approvedAt ?? null,
    withdrawnAt: item.recorded.withdrawnAt ?? null,
  };
  return {
    id,
    kind: oneOf(EVIDENCE_KINDS, item.kind ?? 'FINDING', 'kind of evidence'),
    publisherKind: oneOf(PUBLISHER_KINDS, item.publisherKind ?? 'ORGANISATION', 'kind of publisher'),
    publisher: item.publisher ?? id,
    stateBody: item.stateBody ?? null,
    restsOn: item.restsOn ?? [],
    reliability: oneOf(RELIABILITIES, reliability, `reliability (${id})`),
    credibility: oneOf(CREDIBILITIES, Number(credibility), `credibility (${id})`),
    adopted: dateOf(item.adopted),
    inForceFrom: dateOf(item.inForceFrom),
    inForceTo: dateOf(item.inForceTo),
    observed: dateOf(item.observed),
    published: dateOf(item.published),
    checked: dateOf(item.checked),
    superseded: item.superseded ? { by: item.superseded.by, on: dateOf(item.superseded.on)! } : null,
    ...(recorded && { recorded }),
  };
}

function linkOf(item: string, criterion: string, said: CaseLink): LinkFact {
  const link = typeof said === 'string' ? { effect: said } : said;
  return {
    id: `${item}.${criterion}`,
    item,
    criterion,
    effect: oneOf(EFFECTS, link.effect.toUpperCase(), 'effect'),
    inForceFrom: dateOf(link.inForceFrom),
    inForceTo: dateOf(link.inForceTo),
  };
}

function positionOf(id: string, said: CasePosition): PositionFact {
  const { value, from, until } = typeof said === 'object' && said !== null ? said : { value: said };
  return {
    id,
    value: value === null ? null : oneOf(STATUSES, value, 'status'),
    from: dateOf(from),
    until: dateOf(until),
  };
}

/** The question that the short facts of a case stand for. Throws where a case is badly written. */
export function questionOf(facts: CaseFacts, day: string): Question {
  const asked: Day | null = parseDay(day);
  if (asked === null) throw new Error(`${day} is no day.`);
  const items = Object.entries(facts.items ?? {});
  const cell: CellFacts = {
    jurisdiction: 'ZZ',
    state: facts.state ?? 'ZZ',
    obligation: 'CASE-1',
    criteria: Object.entries(facts.criteria ?? {}).map(([code, facet]) => ({
      code,
      facet: oneOf(FACETS, facet.replace('!', ''), 'facet'),
      noIsContrary: facet.endsWith('!'),
    })),
    items: items.map(([id, item]) => itemOf(id, item)),
    links: items.flatMap(([id, item]) => Object.entries(item.says).map(([code, said]) => linkOf(id, code, said))),
    positions: (facts.positions ?? []).map((said, index) => positionOf(`position-${index + 1}`, said)),
    searches: facts.searched ? [{ id: 'search-1', on: facts.searched === true ? null : dateOf(facts.searched) }] : [],
    assessments: [],
  };
  return { facts: cell, day: asked, ...(facts.knownAt !== undefined && { knownAt: facts.knownAt }) };
}
