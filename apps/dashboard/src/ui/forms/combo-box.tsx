import { Plural, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import text from '../text/text.module.css';
import { Field } from './field.js';
import { useListKeys } from './use-list-keys.js';
import styles from './combo-box.module.css';

/** One line of the list. `words` is all that may be typed to find it: names, aliases, codes. */
export interface ComboBoxItem {
  id: string;
  name: string;
  /** A second, quieter text: a code, a region. */
  note?: string;
  words?: string;
}

export interface ComboBoxProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  small?: boolean;
  id?: string;
  placeholder?: string;
  /** The items to show now; the caller filters them by `inputValue`. */
  items: readonly ComboBoxItem[];
  inputValue: string;
  onInputChange: (text: string) => void;
  selectedKey?: string | null;
  onSelect: (id: string) => void;
  /** Language of the items' names where the interface's differs. */
  itemLanguage?: string;
  emptyText: string;
  onBlur?: () => void;
  className?: string | undefined;
}

/**
 * A field in which typing narrows a list to choose from. It is built after the combobox pattern of the ARIA practices:
 * the focus stays in the field, arrows move through the list, Enter takes the marked line, Escape closes. Text that is
 * no line of the list stays as it was typed.
 */
export function ComboBox(props: ComboBoxProps) {
  const { t } = useLingui();
  const { label, hint, error, small = false, items, emptyText, itemLanguage = 'en' } = props;
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const keys = useListKeys({ items, onSelect: props.onSelect });
  const { open, active } = keys;
  const optionId = (at: number) => `${list}-${at}`;
  useEffect(() => {
    if (open) popover.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    if (open && active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, list]);
  const field = { label, hint, error, className: props.className, ...(small && { small }) };
  return (
    <Field {...field} {...(props.id !== undefined && { id: props.id })}>
      {(control) => (
        <div
          ref={box}
          className={styles.box}
          onBlur={(event) => {
            if (event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)) return;
            keys.close();
            props.onBlur?.();
          }}
        >
          <input
            {...control}
            ref={input}
            type="text"
            role="combobox"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
            placeholder={props.placeholder}
            value={props.inputValue}
            onFocus={keys.show}
            onClick={keys.show}
            onKeyDown={keys.onKeyDown}
            onChange={(event) => {
              props.onInputChange(event.target.value);
              keys.startOver();
            }}
          />
          <button
            type="button"
            tabIndex={-1}
            className={styles.open}
            aria-label={t`Show the list`}
            aria-expanded={open}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (open) keys.close();
              else keys.show();
              input.current?.focus();
            }}
          >
            <ChevronDown size={16} aria-hidden="true" />
          </button>
          {open && (
            <div ref={popover} className={styles.popover}>
              {/* A list that scrolls would be a stop of the Tab key of its own. */}
              <ul id={list} role="listbox" tabIndex={-1} aria-label={t`Choices`} className={styles.list}>
                {items.map((item, at) => (
                  <li
                    key={item.id}
                    id={optionId(at)}
                    role="option"
                    aria-selected={item.id === props.selectedKey}
                    data-focused={at === active ? '' : undefined}
                    className={styles.item}
                    // The field keeps the focus.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => keys.take(at)}
                  >
                    <bdi lang={itemLanguage}>{item.name}</bdi>
                    {item.note && (
                      <bdi lang={itemLanguage} className={styles.note}>
                        {item.note}
                      </bdi>
                    )}
                  </li>
                ))}
              </ul>
              {items.length === 0 && <p className={styles.none}>{emptyText}</p>}
            </div>
          )}
          <span role="status" className={text.hidden}>
            {open &&
              (items.length === 0 ? emptyText : <Plural value={items.length} one="# choice" other="# choices" />)}
          </span>
        </div>
      )}
    </Field>
  );
}
