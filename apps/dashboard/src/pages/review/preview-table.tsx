import { Trans, useLingui } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import table from '../../ui/layout/data-table.module.css';
import { StatusWord } from '../../ui/status/status-word.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Item } from './review-types.js';
import styles from './review.module.css';

/** What each cell says today, and what it would say if the item were approved. */
export function PreviewTable({ item }: { item: Item }) {
  const { t } = useLingui();
  const preview = item.review?.preview ?? [];
  if (item.state !== 'SUBMITTED') return null;
  return (
    <section>
      <h3>
        <Trans>What changes if this is approved</Trans>
      </h3>
      {preview.length === 0 ? (
        <p className={text.muted}>
          <Trans>No status changes.</Trans>
        </p>
      ) : (
        <table className={classes(table.table, table.stack)}>
          <thead>
            <tr>
              <th scope="col">{t`Cell`}</th>
              <th scope="col">{t`Now`}</th>
              <th scope="col">{t`With this item`}</th>
            </tr>
          </thead>
          <tbody>
            {preview.map(({ jurisdiction, obligation, before, after, confidenceBefore, confidenceAfter }) => {
              const same = before === after && confidenceBefore === confidenceAfter;
              return (
                <tr key={`${jurisdiction.code} ${obligation.code}`}>
                  <th scope="row">
                    <PageLink to={cellAddress(jurisdiction.code, obligation.code)} className={text.quietLink}>
                      <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>,{' '}
                      <Content>{obligation.code}</Content>
                    </PageLink>
                  </th>
                  <td data-label={t`Now`}>
                    <StatusWord status={before} confidence={confidenceBefore} />
                  </td>
                  <td data-label={t`With this item`} className={same ? undefined : styles.changed}>
                    <StatusWord status={after} confidence={confidenceAfter} />
                    {same && (
                      <span className={styles.same}>
                        <Trans>no change</Trans>
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
