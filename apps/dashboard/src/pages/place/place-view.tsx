import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PlaceQuery } from '../../gql/place/graphql.js';
import { changesAddress, evidenceListAddress, placeAddress } from '../../ui/address/addresses.js';
import { Neighbours } from '../../ui/address/neighbours.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useScrollToHash } from '../../ui/address/use-scroll-to-hash.js';
import { Invitation } from '../../ui/evidence/invitation.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { CountsLegend } from '../../ui/status/counts-legend.js';
import { applicableOf } from '../../ui/status/count-statuses.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { WorkList } from '../../ui/works/work-list.js';
import { AreaNav } from './area-nav.js';
import { AreaSection } from './area-section.js';
import { AreaStrip } from './area-strip.js';
import { AssessedNote } from './assessed-note.js';
import { NameColumns } from './name-columns.js';
import { neighboursOf } from './neighbours-of.js';
import { PartsPointer } from './parts-pointer.js';
import { PartsSection } from './parts-section.js';
import { PlaceHead } from './place-head.js';
import type { Place } from './place-types.js';
import { assessedFacts, cellsByArea, countCells } from './read-place.js';
import styles from './place.module.css';

/** Everything on one jurisdiction. */
export function PlaceView({ place, data }: { place: Place; data: PlaceQuery }) {
  const { t } = useLingui();
  useScrollToHash(true);
  const counts = countCells(place.cells);
  const areas = cellsByArea(data.standard.areas, place.cells);
  const [before, after] = neighboursOf(data.jurisdictions, place.code);
  const open = counts.U + counts.E;
  const neighbour = (one: typeof before) =>
    one && { to: placeAddress(one.code), name: <Content language={one.name.language}>{one.name.text}</Content> };
  return (
    <>
      <PlaceHead place={place} counts={counts} />
      <PartsPointer place={place} />
      <AreaStrip areas={areas} />
      <div className={styles.counts}>
        <CountsLegend counts={counts} label={t`${place.name.text} by status`}>
          <Trans>of {applicableOf(counts)}</Trans>
        </CountsLegend>
      </div>
      <AssessedNote facts={assessedFacts(place.cells)} />
      <div className={styles.layout}>
        <AreaNav areas={areas} />
        <div className={styles.main}>
          {areas.map((areaCells) => (
            <AreaSection key={areaCells.area.code} place={place} areaCells={areaCells} />
          ))}
          <PartsSection place={place} areas={areas} />
          {place.territories.length > 0 && (
            <Section
              id="territories"
              title={<Trans>Territories it answers for</Trans>}
              aside={<Plural value={place.territories.length} one="# territory" other="# territories" />}
            >
              <p className={text.note}>
                <Trans>Each is assessed for itself and is in none of the counts above.</Trans>
              </p>
              <NameColumns places={place.territories} />
            </Section>
          )}
          {place.works.length > 0 && (
            <Section
              id="works"
              title={<Trans>Cited about this place, not read yet</Trans>}
              aside={<Plural value={place.works.length} one="# work" other="# works" />}
            >
              <p className={text.note}>
                <Trans>
                  The standard cites these works. Nobody here has read them for this record, so they decide nothing.
                </Trans>
              </p>
              <WorkList works={place.works} />
            </Section>
          )}
          <Invitation title={<Trans>Know of evidence on this place?</Trans>}>
            <Trans>A law text, a ruling, official figures, research, published testimony.</Trans>{' '}
            {open > 0 && (
              <Plural
                value={open}
                one="Most wanted: anything on the # obligation without an answer."
                other="Most wanted: anything on the # obligations without an answer."
              />
            )}
          </Invitation>
        </div>
      </div>
      <Neighbours label={t`Places by name`} previous={neighbour(before)} next={neighbour(after)} />
      <ProvenanceLine>
        {place.evidenceCount > 0 && (
          <PageLink to={evidenceListAddress({ place: place.code.toLowerCase() })}>
            <Plural value={place.evidenceCount} one="# item of evidence" other="# items of evidence" />
          </PageLink>
        )}
        <PageLink to={changesAddress({ place: place.code.toLowerCase() })}>
          <Trans>Changes</Trans>
        </PageLink>
      </ProvenanceLine>
    </>
  );
}
