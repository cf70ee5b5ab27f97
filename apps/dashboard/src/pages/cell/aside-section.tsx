import { useId, type ReactNode } from 'react';
import styles from './aside.module.css';

/** A part of the column beside the proof. */
export function AsideSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
