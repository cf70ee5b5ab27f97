import { Trans } from '@lingui/react/macro';
import { areaAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { FacetLabel, FACETS_IN_ORDER } from '../../ui/status/facet-label.js';
import { Content } from '../../ui/text/content.js';
import { ObligationRow } from './obligation-row.js';
import type { AreaCells, Place } from './place-types.js';
import { isAssessed } from './read-place.js';
import styles from './obligation-row.module.css';

/** One area: what it is about, then its obligations in the standard's order. */
export function AreaSection({ place, areaCells }: { place: Place; areaCells: AreaCells }) {
  const { area, cells } = areaCells;
  const assessed = cells.filter((cell) => isAssessed(cell.status)).length;
  const of = cells.length;
  return (
    <Section
      id={area.code.toLowerCase()}
      className={styles.section}
      title={<Content>{area.title}</Content>}
      aside={
        <Trans>
          {assessed} of {of} assessed
        </Trans>
      }
    >
      <p className={styles.summary}>
        <Content>{area.summary}</Content>{' '}
        <PageLink to={areaAddress(area.code)}>
          <Trans>This area in all places</Trans>
        </PageLink>
      </p>
      <div className={styles.head} aria-hidden="true">
        <span>
          <Trans>Obligation and status</Trans>
        </span>
        {FACETS_IN_ORDER.map((facet) => (
          <span key={facet}>
            <FacetLabel facet={facet} />
          </span>
        ))}
        <span>
          <Trans>Evidence</Trans>
        </span>
      </div>
      {cells.map((cell) => (
        <ObligationRow key={cell.id} place={place} cell={cell} />
      ))}
    </Section>
  );
}
