import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../forms/button.js';
import styles from './notice.module.css';

/**
 * Says what could not be loaded, what still works (`children`), and offers to try again. `page` where it stands in place
 * of the whole page: then it is the page's heading.
 */
export function ErrorNotice(props: {
  what: ReactNode;
  error?: Error | undefined;
  onRetry?: () => void;
  page?: boolean;
  children?: ReactNode;
}) {
  const { what, error, onRetry, page = false, children } = props;
  return (
    <div role="alert" className={styles.notice}>
      {page ? <h1>{what}</h1> : <h2>{what}</h2>}
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
