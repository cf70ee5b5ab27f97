import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageLink } from '../address/page-link.js';
import styles from './breadcrumb.module.css';

/** One step; the last one, the page itself, has no address. */
export interface Crumb {
  label: ReactNode;
  to?: string;
}

/** Where the page stands: Places / Europe and Central Asia / Norway. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Where you are`} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ label, to }, i) => (
          <li key={i} aria-current={i === crumbs.length - 1 ? 'page' : undefined}>
            {to === undefined ? label : <PageLink to={to}>{label}</PageLink>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
