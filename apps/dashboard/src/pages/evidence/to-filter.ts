import type { Effect, EvidenceKind, PublisherKind, ReviewState } from '@states-must/domain';
import type { EvidenceFilter, EvidenceSort } from '../../gql/evidence/graphql.js';
import type { EvidenceChoices } from './evidence-fields.js';

const upper = (code: string) => code.toUpperCase();
/** official-gazette is OFFICIAL_GAZETTE. */
const word = <T extends string>(text: string) => text.toUpperCase().replaceAll('-', '_') as T;
/** crm-1.a is CRM-1.a: the obligation in capitals, the letter as it is. */
export const criterionCode = (text: string): string => text.replace(/^[^.]+/, upper);
/** pt-br is pt-BR; what is no tag stays as it is, and finds nothing. */
const tag = (text: string): string => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    return text;
  }
};

const SORTS: Record<EvidenceChoices['sort'], EvidenceSort> = {
  published: 'NEWEST_PUBLISHED',
  approved: 'NEWEST_APPROVED',
  relevance: 'RELEVANCE',
  title: 'TITLE',
};

export const toSort = (choices: EvidenceChoices): EvidenceSort => SORTS[choices.sort];

/** What the service is asked for; what is not chosen is left out. */
export function toFilter(choices: EvidenceChoices): EvidenceFilter {
  const list = <T>(values: readonly string[], map: (value: string) => T) =>
    values.length > 0 ? values.map(map) : undefined;
  const filter: EvidenceFilter = {
    text: choices.q || undefined,
    regions: list(choices.region, (code) => code),
    jurisdictions: list(choices.place, upper),
    areas: list(choices.area, upper),
    obligations: list(choices.ob, upper),
    criteria: list(choices.criterion, criterionCode),
    kinds: list(choices.type, word<EvidenceKind>),
    publisherKinds: list(choices.publisher, word<PublisherKind>),
    effects: list(choices.stance, word<Effect>),
    languages: list(choices.lang, tag),
    states: list(choices.state, word<ReviewState>),
    source: choices.source[0],
    yearFrom: choices.year?.from,
    yearTo: choices.year?.to,
    mine: choices.mine || undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
