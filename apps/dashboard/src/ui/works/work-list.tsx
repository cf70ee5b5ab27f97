import type { WorkKind } from '@states-must/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { obligationAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { Content } from '../text/content.js';
import { WORK_KIND_LABEL } from './work-words.js';
import styles from './work-list.module.css';

/** A work that the standard cites, as a list shows it. */
export interface WorkLine {
  code: string;
  author: string;
  title: string;
  year: number | null;
  kind: WorkKind;
  publication: string | null;
  pages: string | null;
  url: string | null;
  remark: string | null;
  obligations: readonly string[];
}

/** Cited works, one a line: who, what, when, where; and the obligations it is cited for, unless `bare`. */
export function WorkList({ works, bare = false }: { works: readonly WorkLine[]; bare?: boolean }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.list}>
      {works.map((work) => (
        <li key={work.code}>
          <p>
            <cite>
              {work.url ? (
                <a href={work.url} rel="noreferrer">
                  <Content>{work.title}</Content>
                </a>
              ) : (
                <Content>{work.title}</Content>
              )}
            </cite>
          </p>
          <p className={styles.facts}>
            {i18n._(WORK_KIND_LABEL[work.kind])} · <Content>{work.author}</Content>
            {work.publication && (
              <>
                {' '}
                · <Content>{work.publication}</Content>
              </>
            )}
            {work.year !== null && ` · ${work.year}`}
            {work.pages && (
              <>
                {' '}
                · <Trans>at</Trans> <Content>{work.pages}</Content>
              </>
            )}
            {work.remark && (
              <>
                {' '}
                · <Content>{work.remark}</Content>
              </>
            )}
            {!bare && work.obligations.length > 0 && (
              <>
                {' '}
                · <Trans>cited for</Trans>{' '}
                {work.obligations.map((code, i) => (
                  <Fragment key={code}>
                    {i > 0 && ', '}
                    <PageLink to={obligationAddress(code)}>
                      <Content>{code}</Content>
                    </PageLink>
                  </Fragment>
                ))}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
