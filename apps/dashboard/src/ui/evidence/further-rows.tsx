import { Trans, useLingui } from '@lingui/react/macro';
import type { IdentifierScheme } from '@states-must/domain';
import type { FurtherFragment } from '../../gql/apollo/graphql.js';
import { Content } from '../text/content.js';
import { OutsideLink } from '../text/outside-link.js';
import { CONNECTION_LABEL, SCHEME_LABEL } from './further-words.js';
import styles from './further.module.css';

/** Where a document is found by its number. */
function resolverOf(scheme: IdentifierScheme, value: string): string {
  if (scheme === 'ELI') return value;
  if (scheme === 'DOI') return `https://doi.org/${encodeURI(value)}`;
  if (scheme === 'ECLI') return `https://e-justice.europa.eu/ecli/${encodeURIComponent(value)}`;
  return `https://undocs.org/${encodeURI(value)}`;
}

/** How near the item is to the facts and its numbers, as rows of a list of facts; none where nothing is known of them. */
export function FurtherRows(props: {
  item: Pick<FurtherFragment, 'connection' | 'identifiers'>;
  className?: string | undefined;
}) {
  const { item, className } = props;
  const { i18n } = useLingui();
  return (
    <>
      {item.connection !== 'UNKNOWN' && (
        <div className={className}>
          <dt>
            <Trans>Nearness to the facts</Trans>
          </dt>
          <dd>{i18n._(CONNECTION_LABEL[item.connection])}</dd>
        </div>
      )}
      {item.identifiers.map(({ scheme, value }) => (
        <div key={`${scheme} ${value}`} className={className}>
          <dt>{i18n._(SCHEME_LABEL[scheme])}</dt>
          <dd className={styles.number}>
            <OutsideLink href={resolverOf(scheme, value)}>
              <Content>{value}</Content>
            </OutsideLink>
          </dd>
        </div>
      ))}
    </>
  );
}
