import { useState, type ReactNode } from 'react';
import { ComboBox, type ComboBoxItem } from '../../../ui/forms/combo-box.js';

/** Lines of a list that are drawn at once: typing narrows it. */
const SHOWN = 60;

/**
 * A combo box whose value is a code. What is typed narrows the list; text that is exactly an item (by `exact`) chooses it
 * when the field is left; other text stays to be read, and chooses nothing.
 */
export function PickBox(props: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  /** What the field shows for a value. */
  nameOf: (value: string) => string;
  /** The items that a text finds, best first; for an empty text those to begin with. */
  find: (text: string) => readonly ComboBoxItem[];
  /** The value that a text stands for by itself: a code, a full name. Null where it stands for none. */
  exact: (text: string) => string | null;
  onChange: (value: string) => void;
  emptyText: string;
  itemLanguage?: string;
  startText?: string;
  className?: string | undefined;
}) {
  const { value, nameOf, find, exact, onChange, startText = '', ...rest } = props;
  const [text, setText] = useState(value === '' ? startText : nameOf(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== '') setText(nameOf(value));
  }
  const chosen = value !== '' && text === nameOf(value);
  const choose = (next: string) => {
    setText(nameOf(next));
    setKnown(next);
    onChange(next);
  };
  return (
    <ComboBox
      {...rest}
      items={find(chosen ? '' : text).slice(0, SHOWN)}
      inputValue={text}
      selectedKey={value === '' ? null : value}
      onInputChange={(typed) => {
        setText(typed);
        if (value !== '' && typed !== nameOf(value)) {
          setKnown('');
          onChange('');
        }
      }}
      onSelect={(picked) => {
        if (picked !== null) choose(picked);
      }}
      onBlur={() => {
        const meant = chosen ? null : exact(text.trim());
        if (meant !== null) choose(meant);
      }}
    />
  );
}
