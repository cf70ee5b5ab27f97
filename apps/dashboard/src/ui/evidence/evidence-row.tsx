import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvidenceRowFragment } from '../../gql/apollo/graphql.js';
import { evidenceAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { Content } from '../text/content.js';
import { evidenceDates } from './evidence-dates.js';
import { GradeText } from './grade-text.js';
import { KIND_LABEL, PUBLISHER_LABEL, REVIEW_STATE_LABEL } from './kind-words.js';
import styles from './evidence-row.module.css';

/**
 * One item of evidence as a row: what it is, who published it, its grade in words and its dates. `children` stands
 * under the title: a quote, what it answers. `flags` stands with the words that mark it.
 */
export function EvidenceRow(props: { item: EvidenceRowFragment; children?: ReactNode; flags?: ReactNode }) {
  const { item, children, flags } = props;
  const { i18n } = useLingui();
  return (
    <article className={styles.row}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <PageLink to={evidenceAddress(item.id)}>
            <Content language="en">{item.title}</Content>
          </PageLink>
        </h3>
        <p className={styles.source}>
          {i18n._(KIND_LABEL[item.kind])} · <Content>{item.source.publisher}</Content> ·{' '}
          {i18n._(PUBLISHER_LABEL[item.source.publisherKind])}
        </p>
        {children}
        <p className={styles.flags}>
          {item.withdrawnAt && <Trans>Withdrawn</Trans>}
          {!item.withdrawnAt && item.state !== 'APPROVED' && i18n._(REVIEW_STATE_LABEL[item.state])}
          {item.visibility === 'INTERNAL' && (
            <>
              {' '}
              <Trans>Internal: seen by members only</Trans>
            </>
          )}
          {item.sensitive && (
            <>
              {' '}
              <Trans>Speaks of violence or other hard matters</Trans>
            </>
          )}
          {flags}
        </p>
      </div>
      <dl className={styles.facts}>
        <dt>
          <Trans>Grade</Trans>
        </dt>
        <dd>
          <GradeText reliability={item.source.reliability} credibility={item.credibility} />
        </dd>
        {evidenceDates(item).map(({ key, label, date }) => (
          <div key={key} className={styles.pair}>
            <dt>{label}</dt>
            <dd>{date}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
