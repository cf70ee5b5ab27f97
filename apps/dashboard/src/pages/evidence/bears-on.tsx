import { Trans, useLingui } from '@lingui/react/macro';
import type { Effect } from '@states-must/domain';
import { Fragment } from 'react';
import type { EvidenceListQuery } from '../../gql/evidence/graphql.js';
import { cellAddress, obligationAddress, placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { EFFECT_LABEL } from '../../ui/evidence/kind-words.js';
import { Content } from '../../ui/text/content.js';
import styles from './evidence-list.module.css';

type Link = EvidenceListQuery['evidenceSearch']['nodes'][number]['links'][number];

const ORDER: readonly Effect[] = ['SUPPORTS', 'CONTRADICTS', 'CONTEXT'];
const by = <K, T>(all: readonly T[], key: (one: T) => K): Map<K, T> => new Map(all.map((one) => [key(one), one]));

/** Where an item speaks of what: its places, then its criteria grouped by what it says of them. */
export function BearsOn({ links }: { links: readonly Link[] }) {
  const { i18n } = useLingui();
  const places = [...by(links, ({ jurisdiction }) => jurisdiction.code).values()];
  const only = places.length === 1 ? places[0]?.jurisdiction.code : undefined;
  return (
    <p className={styles.bears}>
      <span>
        {places.map(({ jurisdiction }, i) => (
          <Fragment key={jurisdiction.code}>
            {i > 0 && ', '}
            <PageLink to={placeAddress(jurisdiction.code)}>
              <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
            </PageLink>
          </Fragment>
        ))}
      </span>
      {ORDER.map((effect) => {
        const criteria = [
          ...by(
            links.filter((link) => link.effect === effect),
            ({ criterion }) => criterion.code,
          ).values(),
        ];
        if (criteria.length === 0) return null;
        return (
          <span key={effect}>
            <Trans>{i18n._(EFFECT_LABEL[effect])}:</Trans>{' '}
            {criteria.map(({ criterion, obligation }, i) => (
              <Fragment key={criterion.code}>
                {i > 0 && ', '}
                <PageLink to={only ? cellAddress(only, obligation.code) : obligationAddress(obligation.code)}>
                  <Content>{criterion.code}</Content>
                </PageLink>
              </Fragment>
            ))}
          </span>
        );
      })}
    </p>
  );
}
