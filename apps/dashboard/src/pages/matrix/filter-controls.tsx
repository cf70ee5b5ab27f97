import { Trans, useLingui } from '@lingui/react/macro';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { Choices } from '../../ui/forms/choices.js';
import { FilterMenu } from '../../ui/forms/filter-menu.js';
import { SearchBox } from '../../ui/forms/search-box.js';
import { Select } from '../../ui/forms/select.js';
import type { Status } from '../../ui/status/status-types.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { MatrixChoices } from './matrix-fields.js';
import { countKept } from './select-matrix.js';
import { useFilterWords } from './use-filter-words.js';
import styles from './filter-bar.module.css';

const LEVELS = ['all', 'state', 'territory', 'part'] as const;

/** Every control that decides what the matrix shows. The count beside a choice is what it would leave. */
export function FilterControls(props: {
  view: AtlasView;
  choices: MatrixChoices;
  onChange: (patch: Partial<MatrixChoices>) => void;
  /** Whether the size of the tiles can be chosen here. */
  wide: boolean;
}) {
  const { view, choices, onChange, wide } = props;
  const { t } = useLingui();
  const number = useNumber();
  const words = useFilterWords(view);
  const left = (patch: Partial<MatrixChoices>) => countKept(view, { ...choices, ...patch });
  const assessedOnly = left({ only: true });
  return (
    <>
      <SearchBox
        label={<Trans>Find in the names</Trans>}
        value={choices.q}
        onChange={(q) => onChange({ q })}
        className={styles.search}
      />
      <div className={styles.menus} role="group" aria-label={t`Filters`}>
        <FilterMenu
          label={words.filter('region')}
          chosen={choices.region}
          onChange={(region) => onChange({ region })}
          options={() =>
            view.regions.map(({ code, name, language }) => {
              const key = code.toLowerCase();
              return { key, label: name, language, count: left({ region: [key] }) };
            })
          }
        />
        <FilterMenu
          label={words.filter('area')}
          chosen={choices.area}
          onChange={(area) => onChange({ area })}
          options={() =>
            view.areas.map(({ code, title }) => ({ key: code.toLowerCase(), label: title, language: 'en' }))
          }
        />
        <FilterMenu
          label={words.filter('ob')}
          chosen={choices.ob}
          onChange={(ob) => onChange({ ob })}
          options={() =>
            view.areas.flatMap(({ title, columns }) =>
              columns.map(({ code, title: obligation }, i) => ({
                key: code.toLowerCase(),
                label: `${code} ${obligation}`,
                language: 'en',
                ...(i === 0 && { group: title }),
              })),
            )
          }
        />
        <FilterMenu
          label={words.filter('status')}
          chosen={choices.status}
          onChange={(status) => onChange({ status })}
          options={() =>
            (Object.keys(STATUS_IN_ADDRESS) as Status[]).map((status) => {
              const key = STATUS_IN_ADDRESS[status];
              return { key, label: words.option('status', key).value, count: left({ status: [key] }) };
            })
          }
        />
      </div>
      <Select
        small
        label={words.filter('level')}
        value={choices.level}
        onChange={(event) => onChange({ level: event.target.value as MatrixChoices['level'] })}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {words.level(level)} {`(${number(left({ level }))})`}
          </option>
        ))}
      </Select>
      <Select
        small
        label={<Trans>Order</Trans>}
        value={choices.sort}
        onChange={(event) => onChange({ sort: event.target.value })}
        className={styles.order}
      >
        <option value="-assessed">{t`Most assessed first`}</option>
        <option value="name">{t`By name`}</option>
        {view.columns.map(({ code }) => (
          <option key={code} value={code.toLowerCase()}>
            {t`By ${code}`}
          </option>
        ))}
      </Select>
      <Choices
        label={<Trans>Rows</Trans>}
        onPress={(key) => onChange(key === 'only' ? { only: !choices.only } : { dense: !choices.dense })}
        options={[
          { key: 'only' as const, pressed: choices.only, label: <Trans>Assessed only {number(assessedOnly)}</Trans> },
          ...(wide ? [{ key: 'dense' as const, pressed: choices.dense, label: <Trans>Compact</Trans> }] : []),
        ]}
      />
    </>
  );
}
