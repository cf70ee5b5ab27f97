import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './content-note.module.css';

/** Stands before what speaks of violence or other hard matters: the reader opens it, or goes round it. */
export function ContentNote({ sensitive, children }: { sensitive: boolean; children: ReactNode }) {
  if (!sensitive) return <>{children}</>;
  return (
    <details className={styles.note}>
      <summary>
        <Trans>This speaks of violence or other hard matters. Show it</Trans>
      </summary>
      {children}
    </details>
  );
}
