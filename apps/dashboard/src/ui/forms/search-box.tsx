import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TextField } from './text-field.js';

/** Milliseconds after the last key before the text is taken. */
const PAUSE = 150;

/** Text that narrows a list while it is typed. `value` is what the address says; it is told after a short pause. */
export function SearchBox(props: {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  className?: string | undefined;
}) {
  const { label, value, onChange, className } = props;
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const timer = useRef<number>(undefined);
  // The address changed by itself (a chip was removed, Back was pressed): show what it says now.
  if (told !== value) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (
    <TextField
      small
      type="search"
      label={label}
      className={className}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => {
          setTold(text.trim());
          onChange(text.trim());
        }, PAUSE);
      }}
    />
  );
}
