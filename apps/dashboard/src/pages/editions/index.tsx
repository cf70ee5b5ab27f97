import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ALL_REGIONS, holdsRole, holdsRoleAnywhere } from '@states-must/domain';
import { useFrame } from '../../apollo/use-frame.js';
import { EditionsDocument, type EditionLineFragment } from '../../gql/editions/graphql.js';
import { compareAddress, editionAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import table from '../../ui/layout/data-table.module.css';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { FreezeForm } from './freeze-form.js';

function EditionTable({ editions }: { editions: readonly EditionLineFragment[] }) {
  const { t } = useLingui();
  const number = useNumber();
  return (
    <table className={classes(table.table, table.stack)}>
      <thead>
        <tr>
          <th scope="col">{t`Edition`}</th>
          <th scope="col">{t`Stands for`}</th>
          <th scope="col">{t`Standard`}</th>
          <th scope="col">{t`Method`}</th>
          <th scope="col" className={table.number}>{t`Places`}</th>
          <th scope="col">{t`Since then`}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((one) => (
          <tr key={one.slug}>
            <th scope="row">
              <PageLink to={editionAddress(one.slug)}>
                <Content>{one.name}</Content>
              </PageLink>
            </th>
            <td data-label={t`Stands for`}>
              <PartialDate date={one.asOf} />
            </td>
            <td data-label={t`Standard`}>{one.standard.code}</td>
            <td data-label={t`Method`}>{one.methodVersion}</td>
            <td data-label={t`Places`} className={table.number}>
              {number(one.rowCount)}
            </td>
            <td>
              <PageLink to={compareAddress(one.slug)}>
                <Trans>Compare with today</Trans>
              </PageLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every edition: frozen copies of all published statuses, to be cited and downloaded. */
export default function EditionsPage() {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const result = useQuery(EditionsDocument);
  const mayFreeze =
    viewer && (holdsRoleAnywhere(viewer, ['ADMIN']) || holdsRole(viewer, ['REGIONAL_LEAD'], ALL_REGIONS));
  return (
    <>
      <PageHead
        title={t`Editions`}
        lead={
          <Trans>
            Frozen copies of all findings, under a name and a date. An edition never changes, so whoever cites it can be
            checked; and anybody can check that it has not changed.
          </Trans>
        }
      />
      <QueryView result={result} failed={<Trans>The editions could not be loaded.</Trans>}>
        {({ editions }) =>
          editions.length === 0 ? (
            <p className={text.note}>
              <Trans>
                No edition has been frozen yet. The findings of today can be cited with their day and moment.
              </Trans>
            </p>
          ) : (
            <EditionTable editions={editions} />
          )
        }
      </QueryView>
      {mayFreeze && <FreezeForm />}
      <ProvenanceLine />
    </>
  );
}
