import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { areaAddress, matrixAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import type { AtlasRow, AtlasView } from '../../ui/atlas/read-atlas.js';
import { Section } from '../../ui/layout/section.js';
import { assessedOf, totalOf } from '../../ui/status/count-statuses.js';
import { CountsSentence } from '../../ui/status/counts-sentence.js';
import tile from '../../ui/status/status-tile.module.css';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import { countArea } from './count-world.js';
import styles from './area-strips.module.css';

/** Squares that a strip draws; beyond them the counts alone speak. */
const SQUARES = 96;

/** Each area as counted squares over the places that have been looked at: never a score, and blank squares stay. */
export function AreaStrips({ view, looked }: { view: AtlasView; looked: readonly AtlasRow[] }) {
  const { t } = useLingui();
  const number = useNumber();
  const unseen = view.rows.length - looked.length;
  const areas = number(view.areas.length);
  return (
    <Section
      title={
        <Plural
          value={looked.length}
          one={`${areas} areas, in the one place looked at so far`}
          other={`${areas} areas, in the # places looked at so far`}
        />
      }
      aside={
        <Plural
          value={unseen}
          one="One square: one obligation in one place. The # place with nothing assessed is not drawn."
          other="One square: one obligation in one place. The # places with nothing assessed are not drawn."
        />
      }
    >
      <ul className={styles.strips}>
        {view.areas.map((area) => {
          const { squares, counts } = countArea(area, looked);
          const assessed = number(assessedOf(counts));
          const cells = number(totalOf(counts));
          const { title } = area;
          return (
            <li key={area.code}>
              <h3>
                <PageLink to={areaAddress(area.code)}>
                  <Content>{title}</Content>
                </PageLink>
              </h3>
              {squares.length <= SQUARES ? (
                <div
                  className={styles.squares}
                  role="img"
                  aria-label={t`${title}: ${assessed} of ${cells} cells assessed`}
                >
                  {squares.map(({ letter, confidence, contested }, i) => (
                    <span
                      key={i}
                      className={tile.tile}
                      data-s={letter}
                      data-c={confidence}
                      data-x={contested ? '' : undefined}
                    />
                  ))}
                </div>
              ) : (
                <p>
                  <PageLink to={matrixAddress({ area: area.code.toLowerCase(), only: '1' })}>
                    <Trans>
                      {assessed} of {cells} cells assessed
                    </Trans>
                  </PageLink>
                </p>
              )}
              <p className={styles.say}>
                <CountsSentence counts={counts} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
