import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './contents.module.css';

/** One part of the page that can be led to. */
export interface ContentsEntry {
  id: string;
  label: ReactNode;
}

/** The parts of the page in their order, each with the address that leads to it. */
export function CellContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`On this page`} className={styles.contents}>
      <h2>
        <Trans>On this page</Trans>
      </h2>
      <ol>
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
