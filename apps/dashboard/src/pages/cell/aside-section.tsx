import { useId, type ReactNode } from 'react';
import styles from './aside.module.css';

/** A part of the column beside the proof. */
export function AsideSection({ id, title, children }: { id?: string; title: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
