import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/forms/button.js';
import { Chip } from '../../ui/forms/chip.js';
import { evidenceFields, FILTERS, LIST_FILTERS, type EvidenceChoices, type FilterName } from './evidence-fields.js';
import { useFilterWords, type Words } from './filter-words.js';

/** One active filter, or one value of it, with its words and the change that removes it. */
export interface ActiveFilter {
  filter: FilterName;
  key: string;
  name: string;
  value: string;
  language?: string;
  without: Partial<EvidenceChoices>;
}

/** What leaves items out now, in the order of the controls. */
export function useActiveFilters(choices: EvidenceChoices, words: Words | null): ActiveFilter[] {
  const { t } = useLingui();
  const { name, option } = useFilterWords(words);
  const active: ActiveFilter[] = [];
  const single = (filter: FilterName, value: string, without: Partial<EvidenceChoices>, language?: string) =>
    active.push({
      filter,
      key: filter,
      name: name(filter),
      value,
      without,
      ...(language !== undefined && { language }),
    });
  // Nobody knows in which language a reader searches.
  if (choices.q) single('q', choices.q, { q: '' }, '');
  for (const filter of LIST_FILTERS) {
    for (const key of choices[filter]) {
      const without = { [filter]: choices[filter].filter((one) => one !== key) };
      active.push({ filter, key: `${filter}.${key}`, name: name(filter), ...option(filter, key), without });
    }
  }
  if (choices.year) {
    const [from, to] = [String(choices.year.from), String(choices.year.to)];
    single('year', from === to ? from : t`${from} to ${to}`, { year: null });
  }
  if (choices.mine) single('mine', t`you`, { mine: false });
  return active;
}

/** The choices with every filter removed. */
const NOTHING = Object.fromEntries(
  FILTERS.map((filter) => [filter, evidenceFields[filter].start]),
) as Partial<EvidenceChoices>;

/** The active filters as chips, each removable by one press, and the way to be rid of all. */
export function FilterChips(props: {
  active: readonly ActiveFilter[];
  onChange: (patch: Partial<EvidenceChoices>) => void;
}) {
  const { active, onChange } = props;
  return (
    <>
      {active.map(({ key, name, value, language, without }) => (
        <Chip
          key={key}
          name={name}
          value={value}
          {...(language !== undefined && { language })}
          onRemove={() => onChange(without)}
        />
      ))}
      {active.length > 1 && (
        <Button look="quiet" onClick={() => onChange(NOTHING)}>
          <Trans>Remove all</Trans>
        </Button>
      )}
    </>
  );
}
