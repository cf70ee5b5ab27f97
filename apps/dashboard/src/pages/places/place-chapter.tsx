import { Trans } from '@lingui/react/macro';
import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import type { AtlasRow } from '../../ui/atlas/read-atlas.js';
import { applicableOf } from '../../ui/status/count-statuses.js';
import { Content } from '../../ui/text/content.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { PlaceChapter } from './arrange-places.js';
import styles from './places.module.css';

/** A letter or a region with its places. */
export function PlaceChapterView({ chapter }: { chapter: PlaceChapter }) {
  const number = useNumber();
  return (
    <section className={styles.chapter} id={`at-${chapter.key}`}>
      <h2>
        {chapter.language === undefined ? (
          chapter.title
        ) : (
          <Content language={chapter.language}>{chapter.title}</Content>
        )}{' '}
        <small>{number(chapter.count)}</small>
      </h2>
      <ul>
        {chapter.places.map(({ row, under }) => (
          <li key={row.code}>
            <PlaceLine row={row} whose={under.length === 0} />
            {under.length > 0 && (
              <ul className={styles.under}>
                {under.map((one) => (
                  <li key={one.code}>
                    <PlaceLine row={one} whose={false} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A place's name, whose it is where that is not shown by its position, and how much is assessed where anything is. */
function PlaceLine({ row, whose }: { row: AtlasRow; whose: boolean }) {
  const number = useNumber();
  const assessed = number(row.assessed);
  const of = number(applicableOf(row.counts));
  return (
    <>
      <PageLink to={placeAddress(row.code)}>
        <Content language={row.language}>{row.name}</Content>
      </PageLink>
      {whose && row.belongsTo && (
        <small>
          {' '}
          <Content language={row.belongsTo.language}>{row.belongsTo.name}</Content>
        </small>
      )}
      {row.assessed > 0 && (
        <b>
          {' '}
          <Trans>
            {assessed} of {of} assessed
          </Trans>
        </b>
      )}
    </>
  );
}
