import { useEffect, useRef, type ReactNode } from 'react';
import styles from './form-alert.module.css';

/**
 * What is in the way of a form that was just sent, before its fields. It takes the focus each time that `attempt` goes
 * up, so that the keyboard and screen readers start at the reason. Draws nothing where nothing is in the way.
 */
export function FormAlert({ sentences, attempt }: { sentences: readonly ReactNode[]; attempt: number }) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = sentences.length > 0;
  useEffect(() => {
    if (wrong) box.current?.focus();
  }, [wrong, attempt]);
  if (!wrong) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.alert}>
      {sentences.map((sentence, i) => (
        <p key={i}>{sentence}</p>
      ))}
    </div>
  );
}
