import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { Button } from '../../ui/forms/button.js';
import { Chip } from '../../ui/forms/chip.js';
import type { FilterName, MatrixChoices } from './matrix-fields.js';
import { useFilterWords } from './use-filter-words.js';

/** One active filter with its words. */
export interface ActiveFilter {
  filter: FilterName;
  name: string;
  value: string;
  language?: string;
  without: Partial<MatrixChoices>;
}

/** The active filters, each removable by one press. */
export function useActiveFilters(view: AtlasView, choices: MatrixChoices): ActiveFilter[] {
  const { t } = useLingui();
  const words = useFilterWords(view);
  const lists = (['region', 'area', 'ob', 'status'] as const).flatMap((filter) =>
    choices[filter].map((key) => ({
      filter,
      name: words.filter(filter),
      ...words.option(filter, key),
      without: { [filter]: choices[filter].filter((one) => one !== key) },
    })),
  );
  const single: ActiveFilter[] = [];
  if (choices.level !== 'all') {
    single.push({
      filter: 'level',
      name: words.filter('level'),
      value: words.level(choices.level),
      without: { level: 'all' },
    });
  }
  if (choices.q) single.push({ filter: 'q', name: words.filter('q'), value: choices.q, without: { q: '' } });
  if (choices.only) {
    single.push({
      filter: 'only',
      name: words.filter('only'),
      value: t`some obligations assessed`,
      without: { only: false },
    });
  }
  return [...lists, ...single];
}

/** The chips, and the way to be rid of all of them. */
export function FilterChips(props: {
  active: readonly ActiveFilter[];
  onChange: (patch: Partial<MatrixChoices>) => void;
}) {
  const { active, onChange } = props;
  const none = { region: [], area: [], ob: [], status: [], level: 'all', q: '', only: false } as const;
  return (
    <>
      {active.map(({ filter, name, value, language, without }) => (
        <Chip
          key={`${filter}.${value}`}
          name={name}
          value={value}
          {...(language !== undefined && { language })}
          onRemove={() => onChange(without)}
        />
      ))}
      {active.length > 1 && (
        <Button look="quiet" onClick={() => onChange(none)}>
          <Trans>Remove all</Trans>
        </Button>
      )}
    </>
  );
}
