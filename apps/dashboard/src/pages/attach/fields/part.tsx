import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** One of the five parts of the form. Its legend is the heading that the list of parts leads to. */
export function Part(props: { id: string; legend: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <fieldset id={props.id} className={styles.part} tabIndex={-1}>
      <legend>
        {props.legend}
        {props.aside && <span className={styles.aside}>{props.aside}</span>}
      </legend>
      {props.children}
    </fieldset>
  );
}
