import { useId, type ReactNode } from 'react';
import { classes } from '../text/classes.js';
import field from './field.module.css';
import styles from './choices.module.css';

/** Buttons side by side of which some are pressed: switches, or one choice of a few. */
export function Choices<K extends string>(props: {
  label: ReactNode;
  options: readonly { key: K; label: ReactNode; pressed: boolean; language?: string }[];
  onPress: (key: K) => void;
  className?: string | undefined;
}) {
  const id = useId();
  return (
    <div className={classes(field.field, field.small, props.className)}>
      <span id={id} className={field.label}>
        {props.label}
      </span>
      <div role="group" aria-labelledby={id} className={styles.choices}>
        {props.options.map(({ key, label, pressed, language }) => (
          <button key={key} type="button" lang={language} aria-pressed={pressed} onClick={() => props.onPress(key)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
