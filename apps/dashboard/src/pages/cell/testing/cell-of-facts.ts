import {
  deriveCell,
  type CellFacts,
  type CellOutcome,
  type CriterionFact,
  type Day,
  type ItemFact,
  type LinkFact,
} from '@states-must/domain';
import type { Cell, CellItem } from '../cell-types.js';

const DAY = '2026-11-24' as Day;

type DateName = 'adopted' | 'inForceFrom' | 'inForceTo' | 'observed' | 'published' | 'checked';
/** A fact with its dates as plain text. */
type PlainFact = Omit<ItemFact, DateName> & Record<DateName, string | null>;

/** A criterion by its letter, such as a question of law whose no is contrary. */
export const criterion = (letter: string, facet: CriterionFact['facet'], noIsContrary = false): CriterionFact => ({
  code: `CRM-1.${letter}`,
  facet,
  noIsContrary,
});

/** A finding of an organisation, B2, observed in 2025, unless `more` says otherwise. */
export function item(id: string, more: Partial<PlainFact> = {}): ItemFact {
  const plain: PlainFact = {
    id,
    kind: 'FINDING',
    publisherKind: 'ORGANISATION',
    publisher: 'an organisation',
    stateBody: null,
    restsOn: [],
    reliability: 'B',
    credibility: 2,
    adopted: null,
    inForceFrom: null,
    inForceTo: null,
    observed: '2025',
    published: '2025',
    checked: null,
    superseded: null,
    ...more,
  };
  return plain as ItemFact;
}

/** What an item says of a criterion. */
export const link = (itemId: string, letter: string, effect: LinkFact['effect']): LinkFact => ({
  id: `${itemId}.${letter}`,
  item: itemId,
  criterion: `CRM-1.${letter}`,
  effect,
  inForceFrom: null,
  inForceTo: null,
});

/** Derives Norway's CRM-1 from these facts by the method in use. */
export function outcomeOf(facts: Partial<CellFacts> & Pick<CellFacts, 'criteria'>): CellOutcome {
  const base = { jurisdiction: 'NO', state: 'NO', obligation: 'CRM-1', items: [], links: [], positions: [] };
  return deriveCell({ facts: { ...base, searches: [], assessments: [], ...facts }, day: DAY });
}

const served = (fact: ItemFact): CellItem => ({
  ...fact,
  reference: fact.id.toUpperCase(),
  title: `Title of ${fact.id}`,
  summary: `Summary of ${fact.id}`,
  language: 'en',
  sensitive: false,
  visibility: 'PUBLIC',
  state: 'APPROVED',
  withdrawnAt: null,
  url: null,
  approvedAt: null,
  origin: 'MEMBER',
  source: {
    id: `s-${fact.id}`,
    title: 'A source',
    publisher: fact.publisher,
    publisherKind: fact.publisherKind,
    reliability: fact.reliability,
    reliabilityReason: 'It has been right before.',
    year: 2025,
    url: null,
  },
});

/** The trace as the service writes it. */
export const servedTrace = (trace: CellOutcome['trace']): Cell['trace'] =>
  trace.map((step) => ({
    ...step,
    detail: Object.entries(step.detail).map(([name, value]) => ({ name, value: String(value) })),
  }));

/** The same as the service serves it. `more` changes what is beside the rules. */
export function cellOf(facts: Partial<CellFacts> & Pick<CellFacts, 'criteria'>, more: Partial<Cell> = {}): Cell {
  const { links = [], items = [] } = facts;
  const outcome = outcomeOf(facts);
  const byId = new Map(items.map((one) => [one.id, served(one)]));
  const count = (effect: LinkFact['effect']) =>
    new Set(links.filter((l) => l.effect === effect).map((l) => l.item)).size;
  return {
    ...outcome,
    id: 'no.crm-1',
    basis: 'PROPOSED',
    asOf: DAY,
    knownAt: null,
    carriedFrom: null,
    direction: null,
    reviewDue: false,
    newEvidenceSince: false,
    noLongerPublic: [],
    proposal: { status: outcome.status, confidence: outcome.confidence },
    decidedByParent: null,
    timeline: [],
    evidenceCount: items.length,
    effects: { supports: count('SUPPORTS'), contradicts: count('CONTRADICTS'), context: count('CONTEXT') },
    criteria: outcome.criteria.map((one) => ({
      answer: one.answer,
      confidence: one.confidence,
      contrary: one.contrary,
      criterion: { code: one.criterion, facet: one.facet, question: 'Is it so?', noIsContrary: one.contrary },
      links: one.links.flatMap(({ link: id, item: itemId, part }) => {
        const said = links.find((l) => l.id === id);
        const evidence = byId.get(itemId);
        if (!said || !evidence) return [];
        const { effect, inForceFrom, inForceTo } = said;
        return [{ part, link: { id, effect, locator: null, quote: null, inForceFrom, inForceTo }, evidence }];
      }),
    })),
    trace: servedTrace(outcome.trace),
    rollUp: null,
    works: [],
    jurisdiction: {
      code: 'NO',
      level: 'STATE',
      namingNote: null,
      name: { text: 'Norway', language: 'en' },
      region: { code: 'europe-central-asia', name: { text: 'Europe and Central Asia', language: 'en' } },
      parent: null,
      answeringState: null,
    },
    obligation: {
      code: 'CRM-1',
      standard: 'SW-2015',
      title: 'Repeal',
      text: 'States must repeal.',
      duties: ['RESPECT'],
      rights: [],
      place: 'Criminalisation, bullet 1',
      area: { code: 'CRM', title: 'Criminalisation' },
    },
    ...more,
  };
}
