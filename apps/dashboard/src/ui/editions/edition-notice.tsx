import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EditionCellDocument, EditionMovesDocument, type EditionLineFragment } from '../../gql/apollo/graphql.js';
import { compareAddress, editionAddress, editionsAddress } from '../address/addresses.js';
import { clocksText } from '../address/clocks.js';
import { PageLink } from '../address/page-link.js';
import { parseSearch, stringifySearch } from '../address/search-text.js';
import { useKept } from '../address/use-kept.js';
import { useStandard } from '../standard/use-standard.js';
import { StatusWord } from '../status/status-word.js';
import { Content } from '../text/content.js';
import { PartialDate } from '../text/partial-date.js';
import { useNumber } from '../text/use-number.js';
import { usePage } from '../address/use-page.js';
import styles from './edition-notice.module.css';

/** The open page with the clocks of an edition: the reasons of then. */
function ThenLink({ edition }: { edition: EditionLineFragment }) {
  const { page, searchStr } = usePage();
  const search = { ...parseSearch(searchStr), ...clocksText({ asOf: edition.asOf, knownAt: edition.knownAt }) };
  return (
    <PageLink to={`${page}${stringifySearch(search)}`}>
      <Trans>The record of then, with its reasons</Trans>
    </PageLink>
  );
}

function Cited({ edition }: { edition: EditionLineFragment }) {
  const name = (
    <PageLink to={editionAddress(edition.slug)}>
      <Content>{edition.name}</Content>
    </PageLink>
  );
  return (
    <strong>
      <Trans>
        Cited from the edition {name}, which stands for <PartialDate date={edition.asOf} />.
      </Trans>
    </strong>
  );
}

function NotThere({ slug }: { slug: string }) {
  return (
    <p>
      <Trans>
        The edition <bdi>{slug}</bdi> that the address names could not be found.
      </Trans>{' '}
      <PageLink to={editionsAddress()}>
        <Trans>All editions</Trans>
      </PageLink>
    </p>
  );
}

function CellNotice({ slug, jurisdiction, obligation }: { slug: string; jurisdiction: string; obligation: string }) {
  const { data, error } = useQuery(EditionCellDocument, { variables: { slug, jurisdiction, obligation } });
  const said = data?.editionCell;
  if (error) return <NotThere slug={slug} />;
  if (!said) return null;
  const { edition, frozen, today, movedOn } = said;
  return (
    <>
      <Cited edition={edition} />
      {movedOn ? (
        <>
          <p className={styles.values}>
            <span>
              <Trans>Then:</Trans> <StatusWord {...frozen} />
            </span>
            <span>
              <Trans>Today:</Trans> {today ? <StatusWord {...today} /> : <Trans>no such cell any more</Trans>}
            </span>
          </p>
          <p>
            <Trans>Today’s value has moved on.</Trans> <ThenLink edition={edition} />
          </p>
        </>
      ) : (
        <p>
          <Trans>Today’s value is the same.</Trans> <ThenLink edition={edition} />
        </p>
      )}
    </>
  );
}

function GridNotice({ slug, jurisdiction }: { slug: string; jurisdiction?: string | undefined }) {
  const number = useNumber();
  const variables = { slug, ...(jurisdiction !== undefined && { jurisdiction }) };
  const { data, error } = useQuery(EditionMovesDocument, { variables });
  if (error) return <NotThere slug={slug} />;
  if (!data) return null;
  const { from, compared, differing } = data.compareEditions;
  const [moved, all] = [number(differing), number(compared)];
  return (
    <>
      <Cited edition={from} />
      <p>
        {differing > 0 ? (
          <Trans>
            Since then {moved} of {all} cells here have moved on:{' '}
            <PageLink to={compareAddress(slug)}>see which</PageLink>.
          </Trans>
        ) : (
          <Trans>None of {all} cells here has moved on since.</Trans>
        )}{' '}
        <ThenLink edition={from} />
      </p>
    </>
  );
}

/**
 * On a page that an edition is cited for (`edition=november-2026` in the address): which edition, what it says, and
 * whether today's value has moved on. Draws nothing elsewhere.
 */
export function EditionNotice({ jurisdiction, obligation }: { jurisdiction?: string; obligation?: string }) {
  const { t } = useLingui();
  const { edition } = useKept();
  const { code } = useStandard();
  if (edition === undefined || code !== undefined) return null;
  return (
    <section className={styles.notice} aria-label={t`Cited edition`}>
      {jurisdiction !== undefined && obligation !== undefined ? (
        <CellNotice slug={edition} jurisdiction={jurisdiction} obligation={obligation} />
      ) : (
        <GridNotice slug={edition} jurisdiction={jurisdiction} />
      )}
    </section>
  );
}
