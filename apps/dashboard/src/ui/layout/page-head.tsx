import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './breadcrumb.js';
import { useTitle } from './use-title.js';
import text from '../text/text.module.css';
import styles from './page-head.module.css';

/** The top of a page: where it stands, its heading, the one-sentence answer, and what one can do. */
export function PageHead(props: {
  /** The name of the page in the tab, as plain text. */
  title: string;
  heading?: ReactNode;
  crumbs?: readonly Crumb[];
  /** A quiet line above the heading. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  const { title, heading, crumbs, eyebrow, lead, actions } = props;
  useTitle(title);
  return (
    <>
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <div className={styles.head}>
        <div className={styles.words}>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1>{heading ?? title}</h1>
          {lead && <p className={text.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </>
  );
}
