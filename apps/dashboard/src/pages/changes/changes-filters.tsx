import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CELL_FILTERS } from '../../ui/cells/cell-fields.js';
import { CellFilters } from '../../ui/cells/cell-filters.js';
import { useCellOptions } from '../../ui/cells/use-cell-options.js';
import { CHANGE_KINDS, KIND_LABEL } from '../../ui/changes/change-words.js';
import { TextField } from '../../ui/forms/text-field.js';
import { changesFields, type ChangesChoices } from './changes-fields.js';

/** The choices with every filter removed. */
const NOTHING = Object.fromEntries(
  Object.entries(changesFields).map(([key, field]) => [key, field.start]),
) as unknown as ChangesChoices;

/** What the list of changes is narrowed by: places, obligations, kinds and days. */
export function ChangesFilters(props: { choices: ChangesChoices; onChange: (patch: Partial<ChangesChoices>) => void }) {
  const { choices, onChange } = props;
  const { t, i18n } = useLingui();
  const { names, options } = useCellOptions();
  const kinds = CHANGE_KINDS.map((kind) => ({ key: kind.toLowerCase(), label: i18n._(KIND_LABEL[kind]) }));
  const filters = [
    { key: 'kind', name: t`Kind`, options: kinds, chosen: choices.kind },
    ...CELL_FILTERS.map((key) => ({ key, name: names[key], options: options[key], chosen: choices[key] })),
  ];
  const day = (key: 'from' | 'to', label: ReactNode) => (
    <TextField
      small
      type="date"
      label={label}
      value={choices[key]}
      onChange={(event) => onChange({ [key]: event.target.value })}
    />
  );
  return (
    <CellFilters
      filters={filters}
      onChange={(key, chosen) => onChange({ [key]: chosen })}
      onClear={() => onChange(NOTHING)}
    >
      {day('from', <Trans>Recorded from</Trans>)}
      {day('to', <Trans>Recorded to</Trans>)}
    </CellFilters>
  );
}
