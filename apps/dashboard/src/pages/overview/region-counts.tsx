import { Trans } from '@lingui/react/macro';
import { matrixAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { World } from './count-world.js';
import styles from './region-counts.module.css';

/** For each region: how many of its places have been looked at, each a way into the matrix. */
export function RegionCounts({ world }: { world: World }) {
  const number = useNumber();
  return (
    <section className={styles.regions}>
      <h2 className={styles.heading}>
        <Trans>Regions: places with an assessed obligation, of all places</Trans>
      </h2>
      <ul className={styles.list}>
        {world.regions.map(({ code, name, language, looked, places }) => {
          const some = number(looked);
          const all = number(places);
          return (
            <li key={code}>
              <PageLink to={matrixAddress({ region: code.toLowerCase() })}>
                <Content language={language}>{name}</Content>{' '}
                <span className={styles.count}>
                  <Trans>
                    {some} of {all}
                  </Trans>
                </span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
