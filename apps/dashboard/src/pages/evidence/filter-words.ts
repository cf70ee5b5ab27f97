import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { EvidenceListQuery } from '../../gql/evidence/graphql.js';
import { EFFECT_LABEL, KIND_LABEL, PUBLISHER_LABEL, REVIEW_STATE_LABEL } from '../../ui/evidence/kind-words.js';
import { useLanguageName } from '../../ui/text/use-language-name.js';
import { inAddress, type FilterName, type ListFilter } from './evidence-fields.js';

/** Names of what the filters choose from: places, regions, obligations. */
export type Words = Required<Pick<EvidenceListQuery, 'jurisdictions' | 'regions' | 'standard'>>;

/** The words of a choice; `language` where they are data. */
export interface ChoiceWords {
  value: string;
  language?: string;
}

const LABELS = { type: KIND_LABEL, publisher: PUBLISHER_LABEL, stance: EFFECT_LABEL, state: REVIEW_STATE_LABEL };

/** The names of the filters and of their choices. */
export function useFilterWords(words: Words | null) {
  const { t, i18n } = useLingui();
  const languageName = useLanguageName();
  return useMemo(() => {
    const names: Record<FilterName, string> = {
      q: t`Words`,
      region: t`Region`,
      place: t`Place`,
      area: t`Area`,
      ob: t`Obligation`,
      criterion: t`Criterion`,
      type: t`Kind`,
      publisher: t`Publisher`,
      stance: t`Says`,
      lang: t`Language`,
      year: t`Year`,
      source: t`Source`,
      state: t`Review`,
      mine: t`Author`,
    };
    const named = (found: { name: { text: string; language: string } } | undefined, key: string): ChoiceWords =>
      found ? { value: found.name.text, language: found.name.language } : { value: key.toUpperCase(), language: 'en' };
    const option = (filter: ListFilter, key: string): ChoiceWords => {
      if (filter === 'place')
        return named(
          words?.jurisdictions.find(({ code }) => code.toLowerCase() === key),
          key,
        );
      if (filter === 'region')
        return named(
          words?.regions.find(({ code }) => code === key),
          key,
        );
      if (filter === 'lang') return { value: languageName(key) };
      if (filter === 'area') {
        const one = words?.standard.obligations.find(({ area }) => area.code.toLowerCase() === key);
        return { value: one?.area.title ?? key.toUpperCase(), language: 'en' };
      }
      if (filter === 'ob') return { value: key.toUpperCase(), language: 'en' };
      if (filter === 'criterion') return { value: key.replace(/^[^.]+/, (code) => code.toUpperCase()), language: 'en' };
      if (filter === 'source') return { value: t`one source` };
      const labels = Object.entries(LABELS[filter]);
      const label = labels.find(([word]) => inAddress(word) === key)?.[1];
      return { value: label ? i18n._(label) : key };
    };
    return { name: (filter: FilterName) => names[filter], option };
  }, [words, t, i18n, languageName]);
}
