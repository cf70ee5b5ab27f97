import { useId, type ReactNode } from 'react';
import { classes } from '../text/classes.js';
import styles from './section.module.css';

/** A part of a page, opened by a two-pixel rule of ink. `aside` stands at the end of its heading line. */
export function Section(props: {
  title: ReactNode;
  aside?: ReactNode;
  id?: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section id={props.id} aria-labelledby={heading} className={classes(styles.section, props.className)}>
      <div className={styles.head}>
        <h2 id={heading}>{props.title}</h2>
        {props.aside && <div className={styles.aside}>{props.aside}</div>}
      </div>
      {props.children}
    </section>
  );
}
