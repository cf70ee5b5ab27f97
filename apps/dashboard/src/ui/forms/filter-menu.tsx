import { ChevronDown } from 'lucide-react';
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Content } from '../text/content.js';
import { useNumber } from '../text/use-number.js';
import { Button } from './button.js';
import styles from './filter-menu.module.css';

/** One choice; `count` is how many it would leave. */
export interface FilterOption {
  key: string;
  label: string;
  /** The language of the label where it is data. */
  language?: string;
  count?: number;
  /** A heading before this choice. */
  group?: string;
}

/** A button that opens a list of boxes to tick. Escape, a press elsewhere and tabbing out close it. */
export function FilterMenu(props: {
  label: ReactNode;
  /** The choices, asked for when the list is open: counting what each would leave takes a while. */
  options: readonly FilterOption[] | (() => readonly FilterOption[]);
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { label, options, chosen, onChange } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const panel = useId();
  const number = useNumber();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div
      ref={box}
      // A press on words takes the focus to the nearest place that may have it: here, not the page around, which is outside.
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <Button aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        {label}
        {chosen.length > 0 && <b className={styles.count}>{number(chosen.length)}</b>}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      {open && (
        <fieldset id={panel} className={styles.panel}>
          <legend className={styles.legend}>{label}</legend>
          {(typeof options === 'function' ? options() : options).map(({ key, label: name, language, count, group }) => (
            <Fragment key={key}>
              {group !== undefined && (
                <p className={styles.group}>
                  <Content>{group}</Content>
                </p>
              )}
              <label className={styles.option}>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={(event) =>
                    onChange(event.target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
                  }
                />
                <span>{language === undefined ? name : <Content language={language}>{name}</Content>}</span>
                {count !== undefined && <span className={styles.left}>{number(count)}</span>}
              </label>
            </Fragment>
          ))}
        </fieldset>
      )}
    </div>
  );
}
