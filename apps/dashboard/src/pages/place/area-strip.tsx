import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTile } from '../../ui/status/status-tile.js';
import { Content } from '../../ui/text/content.js';
import type { AreaCells } from './place-types.js';
import { isAssessed } from './read-place.js';
import styles from './area-strip.module.css';

/** All obligations as squares, an area a group with its name over it. Each group leads to its part of the page. */
export function AreaStrip({ areas }: { areas: readonly AreaCells[] }) {
  const { t } = useLingui();
  return (
    <div className={styles.strip} role="group" aria-label={t`All obligations by area`}>
      {areas.map(({ area, cells }) => {
        const assessed = cells.filter((cell) => isAssessed(cell.status)).length;
        const of = cells.length;
        return (
          <a key={area.code} href={`#${area.code.toLowerCase()}`} className={styles.area}>
            <span className={styles.name}>
              <Content>{area.shortTitle}</Content>
            </span>
            <span className={styles.tiles} aria-hidden="true">
              {cells.map((cell) => (
                <StatusTile
                  key={cell.id}
                  status={cell.status}
                  confidence={cell.confidence ?? 'HIGH'}
                  contested={cell.contested}
                  size={38}
                />
              ))}
            </span>
            <span className={styles.said}>
              <Trans>
                {assessed} of {of} assessed
              </Trans>
            </span>
          </a>
        );
      })}
    </div>
  );
}
