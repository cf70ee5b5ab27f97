import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { attachAddress, matrixAddress, methodAddress, placesAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { PlaceFinder } from '../../ui/atlas/place-finder.js';
import { PlaceSummary } from '../../ui/atlas/place-summary.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { Cite } from '../../ui/layout/cite.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { useTitle } from '../../ui/layout/use-title.js';
import { applicableOf } from '../../ui/status/count-statuses.js';
import { CountsLegend } from '../../ui/status/counts-legend.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import { TileGuide } from '../../ui/status/tile-guide.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import { AreaStrips } from './area-strips.js';
import { CitedPlaces } from './cited-places.js';
import { countWorld } from './count-world.js';
import { RegionCounts } from './region-counts.js';
import { WorldSentence } from './world-sentence.js';
import styles from './overview.module.css';

/** Places that are drawn here; the matrix has them all. */
const SHOWN = 12;

/** Coverage before findings: how little is known is said first, then what is known. */
export function OverviewView({ view }: { view: AtlasView }) {
  const { t } = useLingui();
  const number = useNumber();
  const { viewer } = useFrame();
  const world = useMemo(() => countWorld(view), [view]);
  const { counts, looked, cited, assessed } = world;
  const places = number(view.rows.length);
  const obligations = number(view.columns.length);
  const cells = number(applicableOf(counts));
  const known = number(assessed);
  const count = number(looked.length);
  const others = view.rows.length - looked.length - cited.length;
  useTitle(t`Overview`);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.words}>
          <h1>
            <Trans>What states must do, and what is known of it</Trans>
          </h1>
          <p className={text.lead}>
            <WorldSentence view={view} world={world} />
          </p>
          <div className={styles.finder}>
            <PlaceFinder rows={view.rows} />
          </div>
        </div>
        <CountsLegend
          stacked
          counts={counts}
          label={t`Cells by status`}
          linkTo={(status) => matrixAddress({ status: STATUS_IN_ADDRESS[status] })}
        >
          <span>
            <Trans>
              Cells, {places} places × {obligations} obligations
            </Trans>
          </span>
          <span>{cells}</span>
        </CountsLegend>
      </div>
      <RegionCounts world={world} />
      <section className={styles.places}>
        <h2 className={styles.small}>
          <Trans>Some obligations assessed</Trans>{' '}
          <PageLink to={matrixAddress({ only: '1' })}>
            <Trans>
              {count} of {places} places
            </Trans>
          </PageLink>
        </h2>
        {looked.length === 0 ? (
          <p>
            <Trans>No place has been looked at yet.</Trans>
          </p>
        ) : (
          <ul className={styles.looked}>
            {looked.slice(0, SHOWN).map((row) => (
              <li key={row.code}>
                <PlaceSummary row={row} areas={view.areas} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <CitedPlaces cited={cited} />
      <p className={styles.rest}>
        <Plural
          value={others}
          one="For # other place nothing is on record."
          other="For the other # places nothing is on record."
        />{' '}
        <PageLink to={placesAddress()}>
          <Trans>All places, A to Z</Trans>
        </PageLink>{' '}
        {viewer?.canAttach && (
          <PageLink to={attachAddress()}>
            <Trans>Know of evidence? Attach it</Trans>
          </PageLink>
        )}
      </p>
      <ProvenanceLine>
        <span>
          <Trans>
            <PageLink to={matrixAddress({ only: '1' })}>{known}</PageLink> of {cells} cells assessed
          </Trans>
        </span>
        <Cite look="quiet" what={t`What states must do, and what is known of it`} />
      </ProvenanceLine>
      {looked.length > 0 && <AreaStrips view={view} looked={looked} />}
      <Section
        title={<Trans>How to read a tile</Trans>}
        aside={
          <PageLink to={methodAddress()}>
            <Trans>How we judge</Trans>
          </PageLink>
        }
      >
        <TileGuide />
      </Section>
    </>
  );
}
