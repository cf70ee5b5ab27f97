import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { CellQuery } from '../../gql/cell/graphql.js';
import { obligationAddress, placeAddress, placesAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Breadcrumb } from '../../ui/layout/breadcrumb.js';
import { useTitle } from '../../ui/layout/use-title.js';
import { DUTY_PHRASE, STANDING_PHRASE } from '../../ui/standard/duty-words.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Cell } from './cell-types.js';
import styles from './cell.module.css';

/** Where the cell stands. */
export function CellCrumbs({ cell }: { cell: Cell }) {
  const { jurisdiction, obligation } = cell;
  return (
    <Breadcrumb
      crumbs={[
        { label: <Trans>Places</Trans>, to: placesAddress() },
        {
          label: <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>,
          to: placeAddress(jurisdiction.code),
        },
        {
          label: <Content>{obligation.area.title}</Content>,
          to: `${placeAddress(jurisdiction.code)}#${obligation.area.code.toLowerCase()}`,
        },
        { label: <bdi>{obligation.code}</bdi> },
      ]}
    />
  );
}

/** The obligation as the standard has it: title, text, place in the standard, duties, rights. */
export function CellHead({ cell, standard }: { cell: Cell; standard: CellQuery['standard'] }) {
  const { i18n } = useLingui();
  const { obligation, jurisdiction } = cell;
  const { code, title, area, place } = obligation;
  useTitle(`${jurisdiction.name.text}, ${code}`);
  return (
    <header className={styles.head}>
      <p className={text.small}>
        <PageLink to={obligationAddress(code)} className={styles.quiet}>
          <Trans>
            Obligation <bdi>{code}</bdi>
          </Trans>
        </PageLink>
      </p>
      <h1>
        <Content>{title}</Content>
      </h1>
      <p className={text.lead}>
        <Content>{obligation.text}</Content>
      </p>
      <p className={styles.eyebrow}>
        <Content>{standard.code}</Content>, {i18n._(STANDING_PHRASE[standard.standing])} ·{' '}
        <Content>{place || area.title}</Content>
        {obligation.duties.map((duty) => (
          <Fragment key={duty}> · {i18n._(DUTY_PHRASE[duty])}</Fragment>
        ))}
        {obligation.rights.length > 0 && (
          <>
            {' · '}
            <Content>{obligation.rights.join('; ')}</Content>
          </>
        )}
      </p>
    </header>
  );
}
