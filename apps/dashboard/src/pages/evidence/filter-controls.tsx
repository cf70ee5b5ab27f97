import { Trans, useLingui } from '@lingui/react/macro';
import type { EvidenceListQuery } from '../../gql/evidence/graphql.js';
import { FilterMenu } from '../../ui/forms/filter-menu.js';
import { SearchBox } from '../../ui/forms/search-box.js';
import { Select } from '../../ui/forms/select.js';
import type { EvidenceChoices, ListFilter } from './evidence-fields.js';
import { countsOf, criterionOptions, obligationOptions, optionsOf } from './filter-options.js';
import { useFilterWords, type Words } from './filter-words.js';
import styles from './filter-bar.module.css';

export interface FilterProps {
  choices: EvidenceChoices;
  words: Words | null;
  facets: EvidenceListQuery['evidenceSearch']['facets'];
  /** Whether the reader is a member, who sees items in review too. */
  staff: boolean;
  onChange: (patch: Partial<EvidenceChoices>) => void;
}

const MENUS = ['place', 'region', 'area'] as const;
const MORE_MENUS = ['type', 'publisher', 'stance', 'lang'] as const;

/** Every control that decides which items the list shows, and in which order. */
export function FilterControls({ choices, words, facets, staff, onChange }: FilterProps) {
  const { t } = useLingui();
  const { name, option } = useFilterWords(words);
  const menu = (filter: ListFilter) => (
    <FilterMenu
      key={filter}
      label={name(filter)}
      chosen={choices[filter]}
      options={optionsOf(filter, { facets, choices, words, option })}
      onChange={(chosen) => onChange({ [filter]: chosen })}
    />
  );
  const years = [...countsOf(facets, 'year')].sort(([a], [b]) => (a < b ? 1 : -1));
  const range = choices.year && choices.year.from !== choices.year.to;
  const criteria = criterionOptions(words, choices.ob);
  return (
    <>
      <SearchBox
        label={<Trans>Words in title, summary, quote or source</Trans>}
        value={choices.q}
        onChange={(q) => onChange({ q, ...(choices.q === '' && q !== '' && { sort: 'relevance' }) })}
        className={styles.search}
      />
      <div className={styles.menus} role="group" aria-label={t`Filters`}>
        {MENUS.map(menu)}
        <FilterMenu
          label={name('ob')}
          chosen={choices.ob}
          options={obligationOptions(words)}
          onChange={(ob) =>
            onChange({ ob, criterion: choices.criterion.filter((code) => ob.includes(code.split('.')[0] ?? '')) })
          }
        />
        {criteria.length > 0 && (
          <FilterMenu
            label={name('criterion')}
            chosen={choices.criterion}
            options={criteria}
            onChange={(criterion) => onChange({ criterion })}
          />
        )}
        {MORE_MENUS.map(menu)}
        {staff && menu('state')}
      </div>
      <Select
        small
        label={name('year')}
        value={choices.year ? (range ? 'range' : String(choices.year.from)) : ''}
        onChange={(event) => {
          const year = Number(event.target.value);
          onChange({ year: year ? { from: year, to: year } : null });
        }}
      >
        <option value="">{t`All years`}</option>
        {choices.year && (range || !years.some(([year]) => Number(year) === choices.year?.from)) && (
          <option value={range ? 'range' : String(choices.year.from)}>
            {range ? t`${String(choices.year.from)} to ${String(choices.year.to)}` : String(choices.year.from)}
          </option>
        )}
        {years.map(([year, count]) => (
          <option key={year} value={year}>
            {`${year} (${count})`}
          </option>
        ))}
      </Select>
      <Select
        small
        label={<Trans>Order</Trans>}
        value={choices.sort}
        onChange={(event) => onChange({ sort: event.target.value as EvidenceChoices['sort'] })}
      >
        <option value="published">{t`Newest published first`}</option>
        <option value="approved">{t`Newest approved first`}</option>
        <option value="relevance">{t`Best match first`}</option>
        <option value="title">{t`By title`}</option>
      </Select>
      {staff && (
        <label className={styles.mine}>
          <input
            type="checkbox"
            checked={choices.mine}
            onChange={(event) => onChange({ mine: event.target.checked })}
          />
          <Trans>Only what I wrote</Trans>
        </label>
      )}
    </>
  );
}
