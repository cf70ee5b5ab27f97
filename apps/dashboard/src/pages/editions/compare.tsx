import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CompareEditionsDocument, EditionsDocument } from '../../gql/editions/graphql.js';
import { editionAddress, editionsAddress } from '../../ui/address/addresses.js';
import { textField } from '../../ui/address/address-fields.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { useSlugInAddress } from '../../ui/address/use-code-in-address.js';
import { Select } from '../../ui/forms/select.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { DifferenceCounts, DifferenceTable } from './differences.js';
import styles from './editions.module.css';

const fields = { to: textField(120) };

/** An edition and another one, or today, side by side: every cell that stands differently. */
export default function ComparePage() {
  const { t } = useLingui();
  const number = useNumber();
  const from = useSlugInAddress();
  const { values, set } = useAddressState(fields);
  const { to } = values;
  const { data: all } = useQuery(EditionsDocument);
  const result = useQuery(CompareEditionsDocument, {
    variables: { from, ...(to !== '' && { to }) },
    // Today's values move.
    ...(to === '' && { fetchPolicy: 'network-only' }),
  });
  const first = all?.editions.find(({ slug }) => slug === from);
  return (
    <>
      <PageHead
        title={first ? t`${first.name} compared` : t`Editions compared`}
        crumbs={[
          { label: <Trans>Editions</Trans>, to: editionsAddress() },
          ...(first ? [{ label: <Content>{first.name}</Content>, to: editionAddress(from) }] : []),
          { label: <Trans>Compare</Trans> },
        ]}
        lead={
          <Trans>
            Cells that stand differently, one by one. A change of method or a correction is no progress by a state.
          </Trans>
        }
      />
      <Select
        className={styles.pick}
        label={<Trans>Compare with</Trans>}
        value={to}
        onChange={(event) => set({ to: event.target.value })}
      >
        <option value="">{t`Today`}</option>
        {all?.editions
          .filter(({ slug }) => slug !== from)
          .map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
      </Select>
      <QueryView result={result} failed={<Trans>The two could not be compared.</Trans>}>
        {({ compareEditions: shown }) => (
          <>
            <p role="status" className={styles.result}>
              <strong>
                <Plural
                  value={shown.differing}
                  _0="No cell stands differently"
                  one="# cell stands differently"
                  other="# cells stand differently"
                />
              </strong>{' '}
              <Trans>
                of {number(shown.compared)}, between <PartialDate date={shown.from.asOf} /> and{' '}
                <PartialDate date={shown.toDay} />.
              </Trans>{' '}
              {shown.to && (
                <PageLink to={editionAddress(shown.to.slug)}>
                  <Content>{shown.to.name}</Content>
                </PageLink>
              )}
            </p>
            {shown.differing > 0 && <DifferenceCounts counts={shown.counts} />}
            {shown.differing > 0 && <DifferenceTable shown={shown} />}
            {shown.onlyInFrom.length + shown.onlyInTo.length > 0 && (
              <p>
                <Trans>
                  In one of the two only, and not compared: {[...shown.onlyInFrom, ...shown.onlyInTo].join(', ')}
                </Trans>
              </p>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}
