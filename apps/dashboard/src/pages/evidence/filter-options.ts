import { EFFECTS, EVIDENCE_KINDS, PUBLISHER_KINDS, REVIEW_STATES } from '@states-must/domain';
import type { EvidenceListQuery } from '../../gql/evidence/graphql.js';
import type { FilterOption } from '../../ui/forms/filter-menu.js';
import { inAddress, type EvidenceChoices, type ListFilter } from './evidence-fields.js';
import type { ChoiceWords, Words } from './filter-words.js';

type Facets = EvidenceListQuery['evidenceSearch']['facets'];
type Option = (filter: ListFilter, key: string) => ChoiceWords;

/** The list of the service that counts a filter's choices. */
const FACET: Partial<Record<ListFilter, string>> = {
  place: 'jurisdiction',
  area: 'area',
  type: 'kind',
  publisher: 'publisherKind',
  stance: 'effect',
  lang: 'language',
};

/** Counts of a filter's choices, by the word in the address. */
export function countsOf(facets: Facets, name: string): Map<string, number> {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  return new Map(values.map(({ value, count }) => [inAddress(value), count]));
}

/** All choices of a filter that has a fixed set of them, in their order. */
function fixedKeys(filter: ListFilter, words: Words | null): readonly string[] | null {
  if (filter === 'type') return EVIDENCE_KINDS.map(inAddress);
  if (filter === 'publisher') return PUBLISHER_KINDS.map(inAddress);
  if (filter === 'stance') return EFFECTS.map(inAddress);
  if (filter === 'state') return REVIEW_STATES.map(inAddress);
  if (filter === 'area') {
    return [...new Set((words?.standard.obligations ?? []).map(({ area }) => area.code.toLowerCase()))];
  }
  if (filter === 'region') {
    return [...(words?.regions ?? [])].sort((a, b) => a.order - b.order).map(({ code }) => code);
  }
  return null;
}

/**
 * What can be ticked: a fixed set with zeros printed, or what the found items hold and what is ticked already, by name.
 * The count beside a choice is how many of the found items it covers.
 */
export function optionsOf(
  filter: ListFilter,
  found: { facets: Facets; choices: EvidenceChoices; words: Words | null; option: Option },
): FilterOption[] {
  const { facets, choices, words, option } = found;
  const facet = FACET[filter];
  const counts = facet === undefined ? null : countsOf(facets, facet);
  const fixed = fixedKeys(filter, words);
  const keys = fixed ?? [...new Set([...(counts?.keys() ?? []), ...choices[filter]])];
  const options = keys.map((key): FilterOption => {
    const { value, language } = option(filter, key);
    return {
      key,
      label: value,
      ...(language !== undefined && { language }),
      ...(counts && { count: counts.get(key) ?? 0 }),
    };
  });
  return fixed ? options : options.sort((a, b) => a.label.localeCompare(b.label));
}

/** The obligations, grouped by area. */
export const obligationOptions = (words: Words | null): FilterOption[] =>
  (words?.standard.obligations ?? []).map(({ code, title, area }, i, all) => ({
    key: code.toLowerCase(),
    label: `${code} ${title}`,
    language: 'en',
    ...(area.code !== all[i - 1]?.area.code && { group: area.title }),
  }));

/** The criteria of the chosen obligations, grouped by obligation. */
export const criterionOptions = (words: Words | null, chosen: readonly string[]): FilterOption[] =>
  (words?.standard.obligations ?? [])
    .filter(({ code }) => chosen.includes(code.toLowerCase()))
    .flatMap(({ title, criteria }) =>
      criteria.map(({ code, question }, i) => ({
        key: code.toLowerCase(),
        label: `${code} ${question}`,
        language: 'en',
        ...(i === 0 && { group: title }),
      })),
    );
