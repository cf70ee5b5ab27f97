import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { EditionDocument, type EditionQuery } from '../../gql/editions/graphql.js';
import { compareAddress, editionsAddress, matrixAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useSlugInAddress } from '../../ui/address/use-code-in-address.js';
import { useMomentInUtc } from '../../ui/clocks/clock-words.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { CopyButton } from '../../ui/layout/copy-button.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { Section } from '../../ui/layout/section.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { applicableOf, assessedOf, countStatuses } from '../../ui/status/count-statuses.js';
import { CountsLegend } from '../../ui/status/counts-legend.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import styles from './editions.module.css';

type Edition = NonNullable<EditionQuery['edition']>;

function Downloads({ edition }: { edition: Edition }) {
  const { address } = edition;
  return (
    <Section title={<Trans>Take it home</Trans>}>
      <p className={styles.ways}>
        <a href={`${address}.csv`} download>
          <Trans>CSV, a line a cell</Trans>
        </a>
        <a href={`${address}.json`} download>
          <Trans>JSON, with the codebook</Trans>
        </a>
        <a href={`${address}.txt`} download>
          <Trans>Text, to check it by</Trans>
        </a>
      </p>
      <p className={text.note}>
        <Trans>
          The files never change. They give places by code and hold no score. To check that an edition is what was
          frozen, compute the SHA-256 of the text file: it is the checksum.
        </Trans>
      </p>
    </Section>
  );
}

function Facts({ edition }: { edition: Edition }) {
  const inUtc = useMomentInUtc();
  const number = useNumber();
  return (
    <dl className={styles.facts}>
      <dt>
        <Trans>Stands for the day</Trans>
      </dt>
      <dd>
        <PartialDate date={edition.asOf} />
      </dd>
      <dt>
        <Trans>As known on</Trans>
      </dt>
      <dd>
        <time dateTime={edition.knownAt}>{inUtc(edition.knownAt)}</time>
      </dd>
      <dt>
        <Trans>Standard, method</Trans>
      </dt>
      <dd>
        <bdi>{edition.standard.code}</bdi>, {edition.methodVersion}
      </dd>
      <dt>
        <Trans>Holds</Trans>
      </dt>
      <dd>
        <Trans>
          {number(edition.rowCount)} places, {number(edition.obligations.length)} obligations
        </Trans>
      </dd>
      <dt>
        <Trans>Licence</Trans>
      </dt>
      <dd>{edition.licence}</dd>
      <dt>
        <Trans>Checksum (SHA-256)</Trans>
      </dt>
      <dd className={styles.code}>{edition.checksum}</dd>
    </dl>
  );
}

function EditionView({ edition }: { edition: Edition }) {
  const { t } = useLingui();
  const number = useNumber();
  const counts = useMemo(() => countStatuses(edition.matrix.map(({ statuses }) => statuses)), [edition.matrix]);
  const [assessed, all] = [number(assessedOf(counts)), number(applicableOf(counts))];
  const day = <PartialDate date={edition.asOf} />;
  return (
    <>
      <PageHead
        title={edition.name}
        heading={<Content>{edition.name}</Content>}
        crumbs={[
          { label: <Trans>Editions</Trans>, to: editionsAddress() },
          { label: <Content>{edition.name}</Content> },
        ]}
        lead={
          <Trans>
            All findings for {day}, frozen for good: {assessed} of {all} cells assessed.
          </Trans>
        }
        actions={
          <>
            <CopyButton text={() => edition.citation}>
              <Trans>Copy citation</Trans>
            </CopyButton>
            <LinkButton to={compareAddress(edition.slug)}>
              <Trans>Compare with today</Trans>
            </LinkButton>
          </>
        }
      />
      {edition.note && (
        <p className={styles.note}>
          <Content>{edition.note}</Content>
        </p>
      )}
      <CountsLegend counts={counts} label={t`Cells of the edition by status`}>
        <Trans>of {all} cells</Trans>
      </CountsLegend>
      <Section title={<Trans>What was frozen</Trans>}>
        <Facts edition={edition} />
        <p className={styles.ways}>
          <PageLink to={matrixAddress({ asof: edition.asOf, known: edition.knownAt, edition: edition.slug })}>
            <Trans>The matrix as it stood then, with every reason</Trans>
          </PageLink>
          <PageLink to={matrixAddress({ edition: edition.slug })}>
            <Trans>The matrix of today, with what has moved on</Trans>
          </PageLink>
        </p>
      </Section>
      <Downloads edition={edition} />
      <Section title={<Trans>How to cite it</Trans>}>
        <p className={styles.cited}>
          <bdi lang="en">{edition.citation}</bdi>
        </p>
        <p className={text.note}>
          <Trans>
            To cite one finding of it, add the edition to the finding’s address: the page then says what the edition
            says and whether today’s value has moved on.
          </Trans>{' '}
          <bdi className={styles.code}>{`/places/no/crm-1?edition=${edition.slug}`}</bdi>
        </p>
      </Section>
    </>
  );
}

/** One edition: what was frozen, how to cite it, and the files. */
export default function EditionPage() {
  const { t } = useLingui();
  const slug = useSlugInAddress();
  const result = useQuery(EditionDocument, { variables: { slug } });
  return (
    <QueryView result={result} failed={<Trans>This edition could not be loaded.</Trans>}>
      {({ edition }) =>
        edition ? (
          <EditionView edition={edition} />
        ) : (
          <NotFoundNotice
            title={t`There is no edition at this address.`}
            nearest={
              <PageLink to={editionsAddress()}>
                <Trans>All editions</Trans>
              </PageLink>
            }
          />
        )
      }
    </QueryView>
  );
}
