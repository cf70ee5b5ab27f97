import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../forms/button.js';
import { Chip } from '../forms/chip.js';
import { Dialog } from '../forms/dialog.js';
import { FilterMenu, type FilterOption } from '../forms/filter-menu.js';
import { useMedia } from '../layout/use-media.js';
import styles from './cell-filters.module.css';

/** One filter: its name, its choices, and which are chosen. */
export interface ListFilter {
  key: string;
  name: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
}

/**
 * The filters of a list of cells: menus in a line, folded behind one button on narrow screens, and what is chosen as
 * chips that one press removes. `children` are further controls; `onChange` gets the choices of one filter.
 */
export function CellFilters(props: {
  filters: readonly ListFilter[];
  onChange: (key: string, chosen: string[]) => void;
  onClear: () => void;
  children?: ReactNode;
}) {
  const { filters, onChange, onClear, children } = props;
  const wide = useMedia('(min-width: 1024px)');
  const [open, setOpen] = useState(false);
  const controls = (
    <>
      {filters.map(({ key, name, options, chosen }) => (
        <FilterMenu key={key} label={name} options={options} chosen={chosen} onChange={(next) => onChange(key, next)} />
      ))}
      {children}
    </>
  );
  const chosen = filters.flatMap(({ key, name, options, chosen: all }) =>
    all.map((one) => ({ key, name, one, all, option: options.find((option) => option.key === one) })),
  );
  return (
    <div id="filters" className={styles.filters}>
      {wide ? (
        <div className={styles.line}>{controls}</div>
      ) : (
        <>
          <Button onClick={() => setOpen(true)}>
            <Trans>Filters</Trans>
          </Button>
          <Dialog open={open} title={<Trans>Filters</Trans>} onClose={() => setOpen(false)}>
            <div className={styles.stack}>
              {controls}
              <Button look="main" onClick={() => setOpen(false)}>
                <Trans>Show the list</Trans>
              </Button>
            </div>
          </Dialog>
        </>
      )}
      {chosen.length > 0 && (
        <div className={styles.line}>
          {chosen.map(({ key, name, one, all, option }) => (
            <Chip
              key={`${key}.${one}`}
              name={name}
              value={option?.label ?? one.toUpperCase()}
              {...(option?.language !== undefined && { language: option.language })}
              onRemove={() =>
                onChange(
                  key,
                  all.filter((other) => other !== one),
                )
              }
            />
          ))}
          {chosen.length > 1 && (
            <Button look="quiet" onClick={onClear}>
              <Trans>Remove all</Trans>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
