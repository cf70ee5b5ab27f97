import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './method.module.css';

const PARTS: readonly { id: string; name: ReactNode }[] = [
  { id: 'measured', name: <Trans>What is measured</Trans> },
  { id: 'not-measured', name: <Trans>What is not measured</Trans> },
  { id: 'statuses', name: <Trans>The statuses</Trans> },
  { id: 'confidence', name: <Trans>Confidence</Trans> },
  { id: 'rules', name: <Trans>The nine rules</Trans> },
  { id: 'parameters', name: <Trans>The numbers it counts with</Trans> },
  { id: 'review', name: <Trans>How evidence is reviewed</Trans> },
  { id: 'counts', name: <Trans>How things are counted</Trans> },
  { id: 'names', name: <Trans>Names and borders</Trans> },
  { id: 'challenge', name: <Trans>How to challenge a finding</Trans> },
  { id: 'words', name: <Trans>Words</Trans> },
];

/** The parts of the page, beside it on wide screens. */
export function Contents() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`On this page`} className={styles.contents}>
      <ol>
        {PARTS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
