import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { classes } from '../text/classes.js';
import styles from './field.module.css';

/** What a control inside a field must carry to be named, described and marked as wrong. */
export interface FieldControl {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence that says what is wrong and the mend; it stands between the label and the control. */
  error?: ReactNode;
  optional?: boolean;
  /** A small grey label, for filter bars. */
  small?: boolean;
  id?: string;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}

/** A labelled control: label, hint, error, then the control that `children` draws. */
export function Field(props: FieldProps) {
  const { label, hint, error, optional = false, small = false, className, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes(styles.field, small && styles.small, Boolean(error) && styles.wrong, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && (
          <span className={styles.optional}>
            <Trans>optional</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.message}>
          {error}
        </p>
      )}
      {children({
        id,
        className: styles.input,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
