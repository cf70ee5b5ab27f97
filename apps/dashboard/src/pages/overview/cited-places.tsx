import { Plural, Trans } from '@lingui/react/macro';
import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import type { AtlasRow } from '../../ui/atlas/read-atlas.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import styles from './cited-places.module.css';

/** Places about which the standard cites works that nobody here has read: each with the number of works. */
export function CitedPlaces({ cited }: { cited: readonly AtlasRow[] }) {
  const number = useNumber();
  if (cited.length === 0) return null;
  return (
    <section className={styles.cited}>
      <h2 className={styles.heading}>
        <Trans>Cited by the standard, not read yet</Trans>{' '}
        <span>
          <Plural value={cited.length} one="# place, works for each" other="# places, works for each" />
        </span>
      </h2>
      <ul className={styles.list}>
        {cited.map(({ code, name, language, works }) => (
          <li key={code}>
            <PageLink to={placeAddress(code)}>
              <Content language={language}>{name}</Content>
            </PageLink>
            <span>{number(works)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
