import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placesAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { useTitle } from '../layout/use-title.js';
import styles from './notice.module.css';

/** Says what does not exist here and points to the nearest thing that does. */
export function NotFoundNotice(props: { title: string; nearest?: ReactNode }) {
  useTitle(props.title);
  return (
    <div className={styles.page}>
      <h1>{props.title}</h1>
      <p>
        {props.nearest ?? (
          <Trans>
            The address may be mistyped. <PageLink to={placesAddress()}>All places, A to Z</PageLink>
          </Trans>
        )}
      </p>
    </div>
  );
}
