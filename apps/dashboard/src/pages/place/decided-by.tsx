import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { evidenceAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import type { PlaceCell } from './place-types.js';
import styles from './obligation-row.module.css';

/** The first items that decide. One that speaks of violence is named without its title. */
export function DecidedBy({ items }: { items: PlaceCell['decidedBy'] }) {
  return (
    <p className={styles.why}>
      <Trans>Decided by:</Trans>{' '}
      {items.map((item, i) => (
        <Fragment key={item.id}>
          {i > 0 && '; '}
          <PageLink to={evidenceAddress(item.id)}>
            {item.sensitive ? <Trans>an item with a content note</Trans> : <Content>{item.title}</Content>}
          </PageLink>
        </Fragment>
      ))}
    </p>
  );
}
