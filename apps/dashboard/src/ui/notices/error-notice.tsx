import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../forms/button.js';
import styles from './notice.module.css';

/** Says what could not be loaded, what still works (`children`), and offers to try again. */
export function ErrorNotice(props: {
  what: ReactNode;
  error?: Error | undefined;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  const { what, error, onRetry, children } = props;
  return (
    <div role="alert" className={styles.notice}>
      <h2>{what}</h2>
      <p>{children ?? <Trans>The other pages still work. This one can be tried again.</Trans>}</p>
      {error?.message && (
        <p className={styles.detail}>
          <bdi lang="en">{error.message}</bdi>
        </p>
      )}
      {onRetry && (
        <Button onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}
