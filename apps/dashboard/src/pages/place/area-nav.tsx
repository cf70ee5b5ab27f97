import { Trans, useLingui } from '@lingui/react/macro';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { AreaCells } from './place-types.js';
import { isAssessed } from './read-place.js';
import { useAreaInView } from './use-area-in-view.js';
import styles from './area-nav.module.css';

/** The areas with how much of each is assessed; stays in view on wide screens and marks the area that is read. */
export function AreaNav({ areas }: { areas: readonly AreaCells[] }) {
  const { t } = useLingui();
  const number = useNumber();
  const inView = useAreaInView(areas.map(({ area }) => area.code.toLowerCase()).join());
  return (
    <nav aria-label={t`Areas`} className={styles.nav}>
      <p className={styles.label}>
        <Trans>Area, assessed of all</Trans>
      </p>
      <ol>
        {areas.map(({ area, cells }) => {
          const id = area.code.toLowerCase();
          const assessed = cells.filter((cell) => isAssessed(cell.status)).length;
          return (
            <li key={id}>
              <a href={`#${id}`} aria-current={inView === id ? 'true' : undefined}>
                <Content>{area.title}</Content>{' '}
                <bdi className={styles.count}>
                  {number(assessed)}/{number(cells.length)}
                </bdi>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
