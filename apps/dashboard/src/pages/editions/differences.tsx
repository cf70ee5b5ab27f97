import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CompareEditionsQuery } from '../../gql/editions/graphql.js';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import table from '../../ui/layout/data-table.module.css';
import { StatusWord } from '../../ui/status/status-word.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import styles from './editions.module.css';

type Shown = CompareEditionsQuery['compareEditions'];
type Kind = Shown['counts'][number]['kind'];

const KIND_LABEL: Record<Kind, MessageDescriptor> = {
  STATUS: msg`status`,
  CONFIDENCE: msg`confidence`,
  CONTESTED: msg`contested or not`,
  BASIS: msg`who says so`,
};

/** How many cells differ in what; a cell may differ in several. */
export function DifferenceCounts({ counts }: { counts: Shown['counts'] }) {
  const { i18n } = useLingui();
  const number = useNumber();
  return (
    <ul className={styles.counts}>
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          {i18n._(KIND_LABEL[kind])} <b>{number(count)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The cells that differ, by place, each with both values and the way to its page. */
export function DifferenceTable({ shown }: { shown: Shown }) {
  const { t, i18n } = useLingui();
  const number = useNumber();
  const { differences, differing, from } = shown;
  return (
    <>
      <table className={classes(table.table, table.stack)}>
        <thead>
          <tr>
            <th scope="col">{t`Place`}</th>
            <th scope="col">{t`Obligation`}</th>
            <th scope="col">{t`Then`}</th>
            <th scope="col">{shown.to ? t`Later` : t`Today`}</th>
            <th scope="col">{t`Differs in`}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ jurisdiction, obligation, kinds, before, after }) => (
            <tr key={`${jurisdiction.code}.${obligation}`}>
              <th scope="row">
                <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
              </th>
              <td data-label={t`Obligation`}>
                <PageLink to={`${cellAddress(jurisdiction.code, obligation)}?edition=${from.slug}`}>
                  <bdi>{obligation}</bdi>
                </PageLink>
              </td>
              <td data-label={t`Then`}>
                <StatusWord status={before.status} confidence={before.confidence} contested={before.contested} />
              </td>
              <td data-label={shown.to ? t`Later` : t`Today`}>
                <StatusWord status={after.status} confidence={after.confidence} contested={after.contested} />
              </td>
              <td data-label={t`Differs in`}>{kinds.map((kind) => i18n._(KIND_LABEL[kind])).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length < differing && (
        <p>
          <Trans>
            The first {number(differences.length)} of {number(differing)} are listed. The files of the editions hold
            all.
          </Trans>
        </p>
      )}
    </>
  );
}
