import type { ChangesQuery } from '../../gql/changes/graphql.js';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import styles from './changes.module.css';

type Named = Pick<ChangesQuery['changes']['nodes'][number], 'jurisdiction' | 'obligation'>;

/** The cell that an entry speaks of: the place, and the obligation with its code. */
export function CellLink({ jurisdiction, obligation }: Named) {
  return (
    <p className={styles.cell}>
      <PageLink to={cellAddress(jurisdiction.code, obligation.code)}>
        <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
        {' · '}
        <Content>{`${obligation.code} ${obligation.title}`}</Content>
      </PageLink>
    </p>
  );
}
