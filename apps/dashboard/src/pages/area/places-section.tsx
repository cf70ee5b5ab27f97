import { Plural, Trans } from '@lingui/react/macro';
import { matrixAddress, placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { CountsSentence } from '../../ui/status/counts-sentence.js';
import { UnitStrip } from '../../ui/status/unit-strip.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import styles from './area.module.css';
import type { Area, AreaRow, Listed } from './area-types.js';
import { MOST, mostAssessed } from './most-assessed.js';

/** The places of which most is known in this area. */
export function PlacesSection(props: { area: Area; rows: readonly AreaRow[]; places: readonly Listed[] }) {
  const { area, rows, places } = props;
  const all = mostAssessed(rows, places);
  const shown = all.slice(0, MOST);
  return (
    <Section
      id="places"
      title={<Trans>Places of which most is known here</Trans>}
      aside={
        all.length > shown.length ? (
          <PageLink to={matrixAddress({ area: area.code.toLowerCase() })}>
            <Plural value={all.length} other="All # places, in the matrix" />
          </PageLink>
        ) : (
          <Plural value={all.length} one="# place" other="# places" />
        )
      }
    >
      {shown.length === 0 && (
        <p className={text.note}>
          <Trans>No place is assessed in this area yet. Nobody has looked, so nothing is known either way.</Trans>
        </p>
      )}
      {shown.map(({ place, counts, cells }) => (
        <div key={place.code} className={styles.place}>
          <PageLink to={`${placeAddress(place.code)}#${area.code.toLowerCase()}`}>
            <Content language={place.name.language}>{place.name.text}</Content>
          </PageLink>
          <UnitStrip name={place.name.text} groups={[cells]} size={24} />
          <CountsSentence counts={counts} />
        </div>
      ))}
    </Section>
  );
}
